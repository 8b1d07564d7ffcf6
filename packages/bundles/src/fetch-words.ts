/**
 * Has the words of a language fetched while something else is on its way. They are taken up by the whole voice, which
 * asks for the same file and tells of it when it cannot be had.
 */
export function fetchWords(code: string): void {
  if (code === 'en') return;
  // A file of `dist/` beside the script, and none of the sources: by a name that no bundler looks into.
  const file = `./lang-${code}.js`;
  import(/* @vite-ignore */ file).catch(() => {});
}
