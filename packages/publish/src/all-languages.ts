/**
 * Makes every language speak that there are words in. Anyone who waits for a site waits for its languages; the other
 * commands speak English and load none.
 */
import { addLanguage, fetchLanguage } from '@mine-action/wording';
import { SCRIPTS } from '@mine-action/wording/languages/languages';

const packs = await Promise.all(Object.keys(SCRIPTS).map(fetchLanguage));
for (const pack of packs) if (pack) addLanguage(pack);
