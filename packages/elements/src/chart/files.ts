/**
 * What a reader takes away: the rows, or the picture with its source inside. Made in the page and handed to the
 * browser; nothing is asked of a server.
 */
import { nameOf, report, type Told, voice } from '@mine-action/core';
import type { ChartSaying, View } from '@mine-action/wording';
import type { Plot } from './plot.js';
import type { Poster } from './picture.js';

export type Format = ChartSaying['tools']['formats'][number]['format'];

/** The picture as it stands on its own: nobody can ask it for its source later. */
export function posterOf(saying: Told<ChartSaying>, view: View): Poster | undefined {
  const { picture, key, title, context, remarks, drawnFrom } = view;
  if (!picture) return undefined;
  const { headline, language, sources, otherSources, notVerified } = saying;
  return {
    picture,
    title: headline,
    subtitle: [title, ...context].join(' \u00b7 '),
    key,
    lines: [
      ...remarks,
      sources.map(({ before, link, after }) => before + link + after).join(' \u00b7 '),
      // The table stays behind.
      ...(otherSources ? [drawnFrom] : []),
      notVerified,
    ],
    lang: language.code,
    direction: language.direction,
  };
}

async function make(
  format: Format,
  saying: Told<ChartSaying>,
  view: View,
  plot: Plot,
): Promise<Blob | undefined> {
  if (format === 'CSV') {
    const evidence = saying.evidence();
    return evidence.known ? new Blob([voice.csv(evidence)], { type: 'text/csv;charset=utf-8' }) : undefined;
  }
  const poster = posterOf(saying, view);
  return poster && (format === 'PNG' ? plot.png(poster) : plot.svg(poster));
}

/**
 * Makes a file and hands it to the browser; what fails is told to the page's editor.
 *
 * @param name what the file is called, without its ending
 */
export async function save(
  host: HTMLElement,
  name: string,
  format: Format,
  saying: Told<ChartSaying>,
  view: View,
  plot: Plot,
): Promise<void> {
  try {
    const blob = await make(format, saying, view, plot);
    if (!blob) return;
    const link = host.ownerDocument.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${name}.${format.toLowerCase()}`;
    link.click();
    // Some browsers read it only after this has returned.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch (error) {
    report(
      nameOf(host),
      `the ${format} could not be made (${String(error)}); the table holds the same figures.`,
      'Serve the whole folder of the script, with cross-origin access.',
      host,
    );
  }
}
