/**
 * A Hugo site with the module as a component, in a folder of its own, built by Debian's Hugo.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../scripts/testing/debian.ts';

const MODULE = fileURLToPath(new URL('..', import.meta.url));

/** A theme as others write them: a text column with room at its sides. */
const THEME = {
  'layouts/_default/single.html': `<!doctype html><html lang="{{ .Language.Lang }}" dir="{{ default "ltr" .Language.LanguageDirection }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title>
<style>body{margin:0;font:16px/1.5 sans-serif}main>*{max-width:40rem;margin-inline:auto;padding-inline:1rem}</style></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>`,
  'layouts/_default/list.html': '{{ range .Pages }}{{ .Content }}{{ end }}',
  'layouts/_default/rss.xml':
    '<rss version="2.0"><channel>{{ range .Site.RegularPages }}<item><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>',
};

export interface Built {
  readonly code: number;
  /** What Hugo said, warnings and errors. */
  readonly said: string;
  /** A file of the site that was made. */
  read(name: string): string;
}

/** @param content pages and other files, by path */
export function hugoSite(config: string, content: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mine-action-hugo-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  };
  for (const part of ['hugo.toml', 'theme.toml', 'layouts', 'data', 'assets'])
    cpSync(path.join(MODULE, part), path.join(folder, 'themes/mine-action', part), { recursive: true });
  write(Object.fromEntries(Object.entries(THEME).map(([name, text]) => [`themes/plain/${name}`, text])));
  write({
    'config.toml': `baseURL = "http://example.org/"\ntheme = ["mine-action", "plain"]\ndisableKinds = ["taxonomy", "term"]\n${config}`,
    ...content,
  });
  return {
    folder: path.join(folder, 'public'),
    write,
    /** Builds it as its owner would; `more` are further words of the command. */
    async build(...more: string[]): Promise<Built> {
      rmSync(path.join(folder, 'public'), { recursive: true, force: true });
      const child = spawn(
        findProgram('hugo', ['hugo']),
        ['--cacheDir', path.join(folder, 'cache'), ...more],
        { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      const [out, error, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'exit') as Promise<[number]>,
      ]);
      return {
        code,
        said: out + error,
        read: (name) => readFileSync(path.join(folder, 'public', name), 'utf8'),
      };
    },
  };
}
