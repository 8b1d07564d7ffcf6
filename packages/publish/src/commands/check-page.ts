/**
 * `check-page`: which figures stand on a page, what readers have of them, and what to put in the place of those that lack
 * something. The page is read and never run; the site of the figures is asked for what it says of them.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readingsOf } from '../evidence/online/decode.js';
import { Visitor } from '../evidence/online/visitor.js';
import { TooDeep } from '../evidence/page-words.js';
import type { EmbedPlan } from '../embed/choices.js';
import { unreadable } from '../feed/read-text.js';
import { figuresOnPage } from '../page-check/figures-on-page.js';
import { type CheckedFigure, type CheckedPage, type LoadFile, lookUp } from '../page-check/look-up.js';
import { gravest, type Reason } from '../page-check/reasons.js';
import { countsOf, piecesOf, valuesOf } from '../page-check/said.js';
import { planIn, sitesNamed } from '../page-check/site-plan.js';
import { type PageWords, Words } from '../site/words.js';
import { isAddress } from '../table/address.js';
import { CommandError, EXIT } from './command-error.js';

export interface CheckPageOptions {
  /** The site of the figures: its address, or the folder that `build` has written. */
  readonly site?: string | undefined;
  readonly json?: boolean | undefined;
  readonly allowLocal?: boolean | undefined;
}

const LIMIT_BYTES = 5_000_000;
const PAUSE_MS = 100;
const PLAN = 'embed/plan.json';

interface Page {
  readonly html: string;
  readonly address?: string | undefined;
  readonly policies: readonly string[];
}

interface Known {
  readonly plan: EmbedPlan;
  readonly load: LoadFile;
}

/** @returns the exit code */
export async function checkPage(
  place: string,
  { site, json, allowLocal }: CheckPageOptions,
): Promise<number> {
  const visitor = new Visitor({
    allowLocal,
    purpose: 'looks for figures on one page that its user has named',
    accept: 'text/html, application/xhtml+xml, application/json',
    asksRobots: false,
    limitBytes: LIMIT_BYTES,
    // A browser that shows the page asks for all of it at once.
    clock: {
      now: () => performance.now(),
      wait: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
    },
  });
  try {
    const page = isAddress(place) ? await pageAt(place, visitor) : await pageIn(place);
    const sites = site === undefined ? await sitesOf(page, place, visitor) : [await siteAt(site, visitor)];
    const checked: CheckedPage[] = [];
    for (const { plan, load } of sites)
      checked.push(await lookUp(figuresOnPage(page.html, plan, page), plan, load));
    const pages = sites.length > 1 ? onceEach(checked) : checked;
    const level = gravest(pages.length === 0 ? ['mend'] : pages.map((each) => each.level));
    process.stdout.write(
      json ? `${JSON.stringify({ page: place, level, sites: pages }, null, 2)}\n` : report(place, pages),
    );
    return level === 'mend' ? EXIT.problems : EXIT.ok;
  } catch (error) {
    if (error instanceof TooDeep) throw new CommandError(`${place}: ${error.message}. It was not read.`);
    throw error;
  } finally {
    await visitor.close();
  }
}

async function pageAt(place: string, visitor: Visitor): Promise<Page> {
  const wrong = (says: string): CommandError =>
    new CommandError(`${place}: ${says}. Open it in a browser, save its HTML, and check the file.`);
  if (!URL.canParse(place)) throw wrong('this is no web address');
  const visit = await visitor.read(Object.assign(new URL(place), { hash: '' }).href);
  if (visit.kind === 'status') throw wrong(`the host answers with status ${visit.status}`);
  if (visit.kind !== 'read') throw wrong(visit.kind === 'failed' ? visit.says : 'its host forbids it');
  const [kind = ''] = visit.type.split(';');
  if (!/^(?:text\/html|application\/xhtml\+xml|)$/i.test(kind.trim()))
    throw wrong(`it is ${kind.trim()}, and no page`);
  return {
    html: readingsOf(visit.bytes, visit.type)[0] ?? '',
    address: visit.url,
    policies: visit.policy === undefined ? [] : [visit.policy],
  };
}

async function pageIn(file: string): Promise<Page> {
  try {
    if ((await stat(file)).size > LIMIT_BYTES)
      throw new CommandError(
        `${file}: it is larger than 5 MB and was not read. Keep the part with the figures.`,
      );
    return { html: readingsOf(await readFile(file), '')[0] ?? '', policies: [] };
  } catch (error) {
    throw error instanceof CommandError ? error : unreadable(file, error);
  }
}

/** The sites that the page names and that are sites of figures. */
async function sitesOf({ html }: Page, place: string, visitor: Visitor): Promise<readonly Known[]> {
  const named = sitesNamed(html);
  const found: Known[] = [];
  const failed: string[] = [];
  for (const site of named) {
    const load = loadFrom(site, visitor);
    try {
      const plan = planIn(await load(PLAN));
      if (plan) found.push({ plan: { ...plan, site }, load });
    } catch (error) {
      failed.push(`${site} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  if (found.length === 0 && failed.length > 0)
    throw new CommandError(
      `${place}: what the site of its figures says of them cannot be read: ${failed.join(', ')}. Name the site: --site https://example.org/figures/, or the folder that "build" has written.`,
    );
  return found;
}

async function siteAt(site: string, visitor: Visitor): Promise<Known> {
  const load = isAddress(site) ? loadFrom(site.replace(/\/?$/, '/'), visitor) : loadIn(site);
  const input = await load(PLAN).catch((error: unknown) => {
    throw new CommandError(
      `--site: ${site} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  });
  const plan = planIn(input);
  if (plan) return { plan, load };
  throw new CommandError(
    `--site: ${site} is no site of figures: it has no ${PLAN}. Write the address where "build" was published, or its folder.`,
  );
}

const loadFrom =
  (site: string, visitor: Visitor): LoadFile =>
  async (file) => {
    const visit = await visitor.read(site + file);
    if (visit.kind === 'status' && (visit.status === 404 || visit.status === 410)) return undefined;
    if (visit.kind !== 'read')
      throw new Error(
        visit.kind === 'failed'
          ? visit.says
          : visit.kind === 'status'
            ? `status ${visit.status}`
            : 'forbidden',
      );
    return JSON.parse(new TextDecoder().decode(visit.bytes)) as unknown;
  };

const loadIn =
  (folder: string): LoadFile =>
  async (file) => {
    const text = await readFile(path.join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  };

/** A figure of another of these sites is told of there; one of none is told of once. */
function onceEach(pages: readonly CheckedPage[]): readonly CheckedPage[] {
  return pages.map((page, index) => {
    const figures = page.figures.filter(
      ({ reasons }) =>
        !reasons.some(
          ({ code, what = '' }) =>
            (code === 'other-site' && (index > 0 || pages.some(({ site }) => what.startsWith(site)))) ||
            (code === 'no-src' && index > 0),
        ),
    );
    return {
      ...page,
      figures,
      all: page.all - (page.figures.length - figures.length),
      level: figures.length === 0 ? 'well' : gravest(figures.map(({ level }) => level)),
    };
  });
}

/** What comes from elsewhere must not steer a terminal. */
// eslint-disable-next-line no-control-regex
const plainly = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');

const words = new Words('en');
const sentence = (key: string, values: Readonly<Record<string, string | undefined>> = {}): string =>
  piecesOf(words.plain(key as keyof PageWords), values)
    .map(({ text }) => text)
    .join('')
    .trim();

const reasonText = (reason: Reason): string => sentence(`reason-${reason.code}`, valuesOf(reason));

function report(place: string, pages: readonly CheckedPage[]): string {
  if (pages.every(({ figures, notes }) => figures.length === 0 && notes.length === 0))
    return plainly(`${place}: ${words.plain('check-none')}\n`);
  const lines = pages.flatMap((page) => [
    `${place}: figures of ${page.site}`,
    '',
    ...page.figures.flatMap(figureLines),
    ...page.notes.flatMap((note) => [`  ${reasonText(note)}`, '']),
    sentence('check-count', countsOf(page)),
    '',
  ]);
  return plainly(lines.join('\n'));
}

function figureLines({ level, says, written, shown, reasons, snippet }: CheckedFigure): readonly string[] {
  return [
    `${level}: ${says || written}`,
    ...(says === '' ? [] : [`  ${written}`]),
    `  ${sentence(`shown-${shown}`)}`,
    ...reasons.map((reason) => `  ${reasonText(reason)}`),
    ...(snippet
      ? [
          `  → ${words.plain('check-put')}:`,
          ...snippet.text
            .trimEnd()
            .split('\n')
            .map((line) => `    ${line}`),
        ]
      : []),
    '',
  ];
}
