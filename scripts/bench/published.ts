/** The site of another programme, as `publish build` writes it: built from the figures of one kind, in all languages. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, FOLDER } from '../start/bundle.ts';

/** What is read of one here. */
interface FigureOfFeed {
  indicator: string;
  conflictsWith?: unknown;
  supersedes?: unknown;
}

/**
 * The files of a site that elements on other pages ask for.
 *
 * @param feed the text of a feed
 * @param indicator whose figures alone the site has
 * @param scripts folder of the built scripts
 * @returns texts by path
 */
export async function publishedFiles(feed: string, indicator: string, scripts: string) {
  const whole: { figures: FigureOfFeed[] } = JSON.parse(feed);
  const figures = whole.figures
    .filter((figure) => figure.indicator === indicator)
    .map(({ conflictsWith: _, supersedes: __, ...figure }) => figure);
  const folder = await mkdtemp(path.join(tmpdir(), 'mine-action-bench-'));
  try {
    await bundle();
    const from = path.join(folder, 'feed.json');
    await writeFile(from, JSON.stringify({ ...whole, figures }));
    const out = path.join(folder, 'site');
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...[path.join(FOLDER, 'cli.js'), 'build', from, '--out', out, '--url', 'https://example.org/'],
        ...['--pictures', 'none', '--scripts', scripts],
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The site could not be built:\n${stderr}`);
    const place = `f/${indicator}/`;
    const names = (await readdir(path.join(out, place))).filter((name) => /\.json$/.test(name));
    const read = async (name: string): Promise<[path: string, text: string]> => [
      `/${place}${name}`,
      await readFile(path.join(out, place, name), 'utf8'),
    ];
    return new Map(await Promise.all(names.map(read)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
