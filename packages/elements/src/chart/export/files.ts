/**
 * What a reader takes away: the rows, or the picture with its source inside. Made in the page and handed to the
 * browser; nothing is asked of a server.
 */
import { nameOf, report, type Available, resolver } from '@mine-action/core';
import type { ChartView, ChartPanel } from '@mine-action/wording';
import type { Plot } from '../plot.js';
import type { ChartImage } from '../picture.js';

export type Format = ChartView['tools']['formats'][number]['format'];

/** The picture as it stands on its own: nobody can ask it for its source later. */
export function posterOf(view: Available<ChartView>, panel: ChartPanel): ChartImage | undefined {
  const { picture, legend: key, title, context, remarks, drawnFrom } = panel;
  if (!picture) return undefined;
  const { headline, language, sources, otherSources, notVerified } = view;
  return {
    picture,
    title: headline,
    subtitle: [title, ...context].join(' \u00b7 '),
    legend: key,
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
  view: Available<ChartView>,
  panel: ChartPanel,
  plot: Plot,
): Promise<Blob | undefined> {
  if (format === 'CSV') {
    const evidence = view.evidence();
    return evidence.known
      ? new Blob([resolver.csv(evidence)], { type: 'text/csv;charset=utf-8' })
      : undefined;
  }
  const image = posterOf(view, panel);
  return image && (format === 'PNG' ? plot.png(image) : plot.svg(image));
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
  view: Available<ChartView>,
  panel: ChartPanel,
  plot: Plot,
): Promise<void> {
  try {
    const blob = await make(format, view, panel, plot);
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
