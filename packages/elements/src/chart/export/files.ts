/**
 * What a reader takes away: the rows, or the picture with its source inside. Made in the page and handed to the
 * browser; nothing is asked of a server.
 */
import { nameOf, report } from '@mine-action/core';
import type { ChartPanel, ChartView } from '@mine-action/wording';
import type { FigureElement } from '../../figure-element.js';
import { viewParts } from '../../view-parts.js';
import { images, type Plot } from '../plot.js';

export type Format = ChartView['tools']['formats'][number]['format'];

async function csv({ figure }: Pick<FigureElement, 'figure'>): Promise<Blob | undefined> {
  const { answer, host, parts } = figure;
  if (!answer.known) return undefined;
  const finder = await parts.finder.load();
  for (;;) {
    const evidence = finder.evidence(host, answer, parts);
    if (evidence.known)
      return new Blob([viewParts.resolver.here?.csv(evidence) ?? ''], { type: 'text/csv;charset=utf-8' });
    if (!evidence.until) return undefined;
    await evidence.until;
  }
}

async function make(
  host: FigureElement,
  format: Format,
  view: ChartView,
  panel: ChartPanel,
  plot: Plot,
): Promise<Blob | undefined> {
  if (format === 'CSV') return csv(host);
  const image = (await images.load()).chartImageOf(view, panel);
  return image && (format === 'PNG' ? plot.png(image) : plot.svg(image));
}

/**
 * Makes a file and hands it to the browser; what fails is told to the page's editor.
 *
 * @param name what the file is called, without its ending
 */
export async function save(
  host: FigureElement,
  name: string,
  format: Format,
  view: ChartView,
  panel: ChartPanel,
  plot: Plot,
): Promise<void> {
  try {
    const blob = await make(host, format, view, panel, plot);
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
