/**
 * What the editor asks of its own WordPress about figures; see `class-editor-api.php`.
 */
import { apiFetch, url } from './wp.js';

export interface Attributes {
  readonly address: string;
  readonly language: string;
  readonly display: string;
  readonly unit: string;
}

/** A figure that the site has. */
export interface OfferedFigure {
  readonly route: string;
  readonly name?: string;
  readonly label: string;
  /** Days, months and years of which it has a page, newest first. */
  readonly editions: readonly string[];
  readonly units: readonly string[];
  readonly displays: readonly string[];
}

export interface Index {
  readonly site: string;
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly figures: readonly OfferedFigure[];
}

/** What a figure says, and how its tag is written. */
export interface Described {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: {
    readonly place: string;
    readonly sentences: readonly string[];
    readonly more: readonly string[];
    readonly sources: readonly { readonly before: string; readonly link: string; readonly after: string }[];
  };
  readonly address: string;
  readonly route: string;
  readonly name: string;
  readonly edition: string;
}

const SPACE = '/mine-action-figures/v1';

export const readIndex = (): Promise<Index> => apiFetch<Index>({ path: `${SPACE}/index` });

export const describe = (attributes: Attributes, signal: AbortSignal): Promise<Described> =>
  apiFetch<Described>({ path: url.addQueryArgs(`${SPACE}/figure`, { ...attributes }), signal });

/** The address of a figure, in an edition. */
export const addressOf = (
  site: string,
  { route, name = '' }: Pick<OfferedFigure, 'route' | 'name'>,
  edition = 'latest',
): string => `${site}${[route, name, edition === 'latest' ? '' : edition].filter(Boolean).join('/')}/`;

/** Which of the figures an address is of. */
export const figureAt = (
  { figures }: Index,
  { route, name }: Pick<Described, 'route' | 'name'>,
): OfferedFigure | undefined => figures.find((each) => each.route === route && (each.name ?? '') === name);

/** The first address below the site in a text. */
export function addressIn(html: string, site: string): string | undefined {
  if (site === '') return undefined;
  const start = html.indexOf(site);
  return start < 0 ? undefined : /^[^\s"'<>\]?#]+/.exec(html.slice(start))?.[0];
}
