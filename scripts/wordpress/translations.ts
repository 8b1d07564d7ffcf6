/**
 * The plugin's own words in other languages, in the forms that WordPress reads: `.mo` for PHP, JSON for the block, and the
 * template from which others may translate.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import gettext from 'gettext-parser';
import { root } from '../ensure-installed.mjs';

const DOMAIN = 'mine-action-figures';
const PACKAGE = path.join(root, 'packages/wordpress');
const EDITOR = 'mine-action-figures-editor';

/** A text of the plugin, where it stands, and what is said of it to translators. */
interface Text {
  readonly id: string;
  readonly plural?: string;
  readonly note?: string;
  readonly isInEditor: boolean;
}

/** What a language says for each English text; several forms where the text counts something. */
type Messages = Readonly<Record<string, string | readonly string[]>>;

interface LanguageFile {
  /** As WordPress calls it, such as `de_DE`. */
  readonly locale: string;
  /** How many forms there are, and which is taken: as gettext writes it. */
  readonly pluralForms: string;
  readonly messages: Messages;
}

/** Every text of the plugin, in the order of its files. */
export async function textsOf(): Promise<readonly Text[]> {
  const found = new Map<string, Text>();
  const add = (text: Text) =>
    found.set(text.id, { ...text, isInEditor: text.isInEditor || (found.get(text.id)?.isInEditor ?? false) });
  for (const [, text] of await sources('plugin', /\.php$/)) {
    const call =
      /(?:\/\* translators: (?<note>.*?) \*\/\s*[^;]*?)?\b(?:_n\( '(?<one>(?:[^'\\]|\\.)*)', '(?<many>(?:[^'\\]|\\.)*)'|(?:esc_html|esc_attr)?_{1,2}e?\( '(?<id>(?:[^'\\]|\\.)*)', 'mine-action-figures')/g;
    for (const { groups } of text.matchAll(call)) {
      const id = unquoted(groups?.['id'] ?? groups?.['one'] ?? '');
      const plural = groups?.['many'];
      const note = groups?.['note'];
      add({ id, isInEditor: false, ...(plural && { plural: unquoted(plural) }), ...(note && { note }) });
    }
  }
  for (const [, text] of await sources('src', /\.ts$/))
    for (const [, id = ''] of text.matchAll(/\bsay\(\s*'((?:[^'\\]|\\.)*)'/g))
      add({ id: unquoted(id), isInEditor: true });
  // Words that are chosen by a name stand in tables of their own.
  for (const [, text] of await sources('src', /\.ts$/))
    for (const [, table = ''] of text.matchAll(
      /const [A-Z]+: Readonly<Record<string, string>> = \{([^}]*)\}/g,
    ))
      for (const [, id = ''] of table.matchAll(/: '((?:[^'\\]|\\.)*)'/g)) add({ id, isInEditor: true });
  const block = JSON.parse(await readFile(path.join(PACKAGE, 'plugin/block/block.json'), 'utf8')) as {
    title: string;
    description: string;
    keywords: readonly string[];
  };
  for (const id of [block.title, block.description, ...block.keywords]) add({ id, isInEditor: false });
  // The list of plugins says what stands in the header.
  const header = await readFile(path.join(PACKAGE, 'plugin/mine-action-figures.php'), 'utf8');
  const about = /^ \* Description: +(.*)$/m.exec(header)?.[1];
  if (about) add({ id: about, isInEditor: false });
  return [...found.values()];
}

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

async function sources(folder: string, pattern: RegExp): Promise<[string, string][]> {
  const names = await readdir(path.join(PACKAGE, folder), { recursive: true });
  return Promise.all(
    names
      .filter((name) => pattern.test(name))
      .sort()
      .map(async (name): Promise<[string, string]> => [
        name,
        await readFile(path.join(PACKAGE, folder, name), 'utf8'),
      ]),
  );
}

/** What each language says. */
export async function languageFiles(): Promise<readonly LanguageFile[]> {
  const names = (await readdir(path.join(PACKAGE, 'messages'))).sort();
  return Promise.all(
    names.map(
      async (name) =>
        JSON.parse(await readFile(path.join(PACKAGE, 'messages', name), 'utf8')) as LanguageFile,
    ),
  );
}

/** The files of the folder `languages/`. */
export async function translationFiles(): Promise<[string, Uint8Array][]> {
  const texts = await textsOf();
  const template = texts.map(({ id, plural, note }) => ({
    msgid: id,
    msgstr: plural ? ['', ''] : [''],
    ...(plural && { msgid_plural: plural }),
    ...(note && { comments: { extracted: `translators: ${note}` } }),
  }));
  return [
    [
      `languages/${DOMAIN}.pot`,
      gettext.po.compile(catalogue({ 'Content-Type': 'text/plain; charset=utf-8' }, template)),
    ],
    ...(await languageFiles()).flatMap((file) => filesOf(file, texts)),
  ];
}

interface Entry {
  readonly msgid: string;
  readonly msgstr: string[];
  readonly msgid_plural?: string;
  readonly msgctxt?: string;
}

const catalogue = (headers: Record<string, string>, entries: readonly Entry[]) => {
  const translations: Record<string, Record<string, Entry>> = {};
  for (const entry of entries) (translations[entry.msgctxt ?? ''] ??= {})[entry.msgid] = entry;
  return { charset: 'utf-8', headers, translations };
};

/** Under which context WordPress looks for what stands in `block.json`. */
const BLOCK_CONTEXTS = ['block title', 'block description', 'block keyword'];

function filesOf(
  { locale, pluralForms, messages }: LanguageFile,
  texts: readonly Text[],
): [string, Uint8Array][] {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    Language: locale,
    'Plural-Forms': pluralForms,
  };
  const said = texts.flatMap(({ id, plural, isInEditor }) => {
    const message = messages[id];
    if (message === undefined) return [];
    const msgstr = typeof message === 'string' ? [message] : [...message];
    return [{ isInEditor, entry: { msgid: id, msgstr, ...(plural && { msgid_plural: plural }) } }];
  });
  const all = said.flatMap(({ entry }) => [
    entry,
    ...BLOCK_CONTEXTS.map((msgctxt) => ({ ...entry, msgctxt })),
  ]);
  const jed = {
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang: locale, 'plural-forms': pluralForms },
        ...Object.fromEntries(
          said.filter(({ isInEditor }) => isInEditor).map(({ entry }) => [entry.msgid, entry.msgstr]),
        ),
      },
    },
  };
  return [
    [`languages/${DOMAIN}-${locale}.mo`, gettext.mo.compile(catalogue(headers, all))],
    [`languages/${DOMAIN}-${locale}-${EDITOR}.json`, Buffer.from(JSON.stringify(jed))],
  ];
}
