/**
 * DOMPurify, CKEditor 5 and TinyMCE in a real browser, from the packages that npm has installed.
 *
 * An editor gets a snippet twice: as the source of its text, and pasted from the clipboard with the keys, as a person
 * does it. Nothing of these packages is shipped.
 */
import http from 'node:http';
import sirv from 'sirv';
import { MODULES, versionOf } from './installed.ts';
import type { Page } from 'puppeteer-core';
import type { AddressInfo } from 'node:net';
import type { OwnBrowser } from '../../../../scripts/testing/own-browser.ts';

const SCRIPTS = {
  dompurify: '/dompurify/dist/purify.min.js',
  ckeditor5: '/ckeditor5/dist/browser/ckeditor5.umd.js',
  tinymce: '/tinymce/tinymce.min.js',
};

/** What Drupal gives to CKEditor for a text format that filters nothing, such as its "Full HTML". */
const EVERYTHING = { allow: [{ name: '.*', attributes: true, classes: true, styles: true }] };

const ckeditor = versionOf('ckeditor5');
const tinymce = versionOf('tinymce');

const EDITORS = [
  {
    key: 'ckeditor',
    name: `CKEditor 5 ${ckeditor} with paragraphs and links`,
    place: 'drupal',
    script: SCRIPTS.ckeditor5,
    start: startCKEditor,
  },
  {
    key: 'ckeditor-full',
    name: `CKEditor 5 ${ckeditor} with General HTML Support`,
    place: 'drupal',
    script: SCRIPTS.ckeditor5,
    start: startCKEditor,
    options: EVERYTHING,
  },
  { key: 'tinymce', name: `TinyMCE ${tinymce}`, script: SCRIPTS.tinymce, start: startTinyMCE },
];

export interface Snippet {
  key: string;
  html: string;
}
/** What came out of an editor or a sanitiser, by snippet. */
export interface Trial {
  key: string;
  name: string;
  place?: string;
  results: Record<string, string>;
}
/** Tags with their attributes, and the attributes that all may have. */
interface Allowed {
  attributes: string[];
  tags: Record<string, string[]>;
}
declare global {
  interface Window {
    DOMPurify: typeof import('dompurify').default;
    // Scripts without types of their own, as far as they are used.
    CKEDITOR: Record<'Essentials' | 'Paragraph' | 'Link' | 'GeneralHtmlSupport', unknown> & {
      ClassicEditor: { create(place: Element | null, options: object): Promise<CKEditor> };
    };
    tinymce: { init(options: object): Promise<TinyMCE[]> };
    /** The one on the page, as the tests use all of them. */
    editor: { setSource(html: string): string; empty(): void; read(): string };
  }
}
interface CKEditor {
  setData(html: string): void;
  getData(): string;
  editing: { view: { focus(): void } };
}
interface TinyMCE {
  setContent(html: string): void;
  getContent(): string;
  focus(): void;
}

/**
 * Puts every snippet through each of them.
 *
 * @param openTab of ownBrowser
 * @returns what came out
 */
export async function throughBrowser(
  openTab: OwnBrowser['openTab'],
  snippets: readonly Snippet[],
): Promise<Trial[]> {
  return withModules(async (origin: string) => {
    const trials: Trial[] = [
      {
        key: 'dompurify',
        name: `DOMPurify ${versionOf('dompurify')}`,
        results: await purify(openTab, origin, snippets),
      },
    ];
    for (const { key, name, place, script, start, options } of EDITORS) {
      const { tab } = await openTab();
      await tab.goto(`${origin}/page?${script}`);
      await tab.evaluate(start, options);
      const [source, pasted]: Record<string, string>[] = [{}, {}];
      for (const { key, html } of snippets) {
        source[key] = await tab.evaluate((text: string) => window.editor.setSource(text), html);
        pasted[key] = await paste(tab, html);
      }
      await tab.close();
      trials.push({ key: `${key}-source`, name: `${name}, as source`, place, results: source });
      trials.push({ key: `${key}-pasted`, name: `${name}, pasted`, place, results: pasted });
    }
    return trials;
  });
}

/**
 * Puts every snippet through DOMPurify with the tags and attributes that WordPress allows. WordPress takes tags away
 * from the text, and what a template holds stays.
 *
 * @param {{ attributes: string[], tags: Record<string, string[]> }} allowed as kses-allowed.json has it
 * @returns {Promise<Record<string, string>>} what came out, by snippet
 */
export const purifyAsWordPress = (openTab, snippets, allowed) =>
  withModules((origin: string) =>
    purify(
      openTab,
      origin,
      snippets.map(({ key, html }: { key: string; html: string }) => ({
        key,
        html: html.replace(/<\/?template\b[^>]*>/g, ''),
      })),
      allowed,
    ),
  );

async function purify(
  openTab: OwnBrowser['openTab'],
  origin: string,
  snippets: readonly Snippet[],
  allowed?: Allowed,
) {
  const { tab } = await openTab();
  await tab.goto(`${origin}/page?${SCRIPTS.dompurify}`);
  const results = await tab.evaluate(
    purifyInPage,
    snippets.map(({ key, html }: { key: string; html: string }) => ({ key, html })),
    allowed,
  );
  await tab.close();
  return results;
}

/** Serves the installed packages, and a page for each script, as long as WORK lasts. */
async function withModules(work) {
  const files = sirv(MODULES, { dev: true, etag: false });
  const server = http.createServer((request, response) => {
    const [path, script] = request.url!.split('?');
    if (path !== '/page') return files(request, response, () => void response.writeHead(404).end());
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editor</title><script src="${script}"></script></head><body><div id="place"></div></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

// The following run in the page.

function purifyInPage(snippets: readonly Snippet[], allowed: Allowed | undefined) {
  const { DOMPurify } = window;
  if (allowed) {
    const everywhere = allowed.attributes;
    DOMPurify.setConfig({
      ALLOWED_TAGS: Object.keys(allowed.tags),
      ALLOWED_ATTR: [...everywhere, ...Object.values(allowed.tags).flat()],
    });
    DOMPurify.addHook('uponSanitizeAttribute', (node, attribute) => {
      const names = [...everywhere, ...(allowed.tags[node.localName] ?? [])];
      const isData = attribute.attrName.startsWith('data-') && names.includes('data-*');
      attribute.keepAttr = isData || names.includes(attribute.attrName);
    });
  }
  return Object.fromEntries(
    snippets.map(({ key, html }: { key: string; html: string }) => [key, DOMPurify.sanitize(html)]),
  );
}

async function startCKEditor(htmlSupport?: { allow: { name: string }[] }) {
  const { ClassicEditor, Essentials, Paragraph, Link, GeneralHtmlSupport } = window.CKEDITOR;
  // A pattern cannot be handed into the page.
  const everything = htmlSupport && {
    allow: htmlSupport.allow.map((rule) => ({ ...rule, name: new RegExp(rule.name) })),
  };
  const editor = await ClassicEditor.create(document.querySelector('#place'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, ...(everything ? [GeneralHtmlSupport] : [])],
    ...(everything ? { htmlSupport: everything } : {}),
  });
  window.editor = {
    setSource(html: string) {
      editor.setData(html);
      return editor.getData();
    },
    empty() {
      editor.setData('');
      editor.editing.view.focus();
    },
    read: () => editor.getData(),
  };
}

async function startTinyMCE() {
  const [editor] = await window.tinymce.init({
    selector: '#place',
    license_key: 'gpl',
    promotion: false,
  });
  window.editor = {
    setSource(html: string) {
      editor.setContent(html);
      return editor.getContent();
    },
    empty() {
      editor.setContent('');
      editor.focus();
    },
    read: () => editor.getContent(),
  };
}

/** Copies the HTML in the page and pastes it with the keys. */
async function paste(tab: Page, html: string) {
  await tab.evaluate((text: string) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.clipboardData!.setData('text/html', text);
        event.clipboardData!.setData('text/plain', text.replace(/<[^>]*>/g, ''));
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { once: true, capture: true },
    );
    if (!document.execCommand('copy')) throw new Error('The browser did not copy.');
    window.editor.empty();
  }, html);
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v', { commands: ['Paste'] });
  await tab.keyboard.up('Control');
  await tab.waitForFunction(() => window.editor.read() !== '');
  return tab.evaluate(() => window.editor.read());
}
