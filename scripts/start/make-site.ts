/**
 * Makes the site in a process of its own, figure after figure, those first that somebody has asked for. Says how far it
 * has come; hears which addresses are wanted, and when the elements' script is built.
 *
 * `node make-site.ts MODULE FEED OPTIONS`, started by `scripts/start.ts`.
 */
import { pathToFileURL } from 'node:url';

const [command, feed, options] = process.argv.slice(2);
const { build } = await import(pathToFileURL(command).href);

const wanted = new Set<string>();
let scriptsAreThere: (folder: string) => void;
const scripts = new Promise((resolve) => (scriptsAreThere = resolve));
process.on('message', (message: { wanted?: string; scripts?: string }) => {
  if (message.wanted !== undefined) wanted.add(message.wanted);
  if (message.scripts !== undefined) scriptsAreThere(message.scripts);
});
// The process that started this may have ended.
process.on('disconnect', () => process.exit(1));

const code = await build(feed, {
  ...JSON.parse(options),
  scripts,
  wanted,
  progress: {
    done() {},
    doneOf: (what: string, count: number, all: number) => process.send?.({ what, count, all }),
    // Of the figures; what is left needs the script.
    end: () => process.send?.({}),
  },
});
process.removeAllListeners('disconnect');
process.disconnect();
process.exitCode = code;
