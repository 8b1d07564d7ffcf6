/**
 * `npm run check:messages`: lists what stands only in English and fails where there is any. A release calls it; a
 * working copy is built all the same, so that an element can be made before its words are translated.
 */
import { generate } from './generate.ts';
import { untranslatedLines, untranslatedSiteWords } from './untranslated.ts';

try {
  const { messages } = await generate();
  const lines = untranslatedLines(messages, await untranslatedSiteWords([...messages.keys()]));
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
  else console.log(`check-messages: all ${messages.size} languages have every message.`);
} catch (error) {
  console.error(`check-messages: ${(error as Error).message}`);
  process.exitCode = 1;
}
