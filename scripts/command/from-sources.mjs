/**
 * Runs the command line of `packages/publish` as it is in the sources: `npx mine-action-publish` in a clone.
 *
 * Plain JavaScript, since it runs before anything else can.
 */
import '../typescript.mjs';

const { fromSources } = await import('./from-sources.ts');
const command = await fromSources();
await import(command);
