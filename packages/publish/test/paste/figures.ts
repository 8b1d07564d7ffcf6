/**
 * The figures whose snippets are pasted, and what must still be read of each after it: enough different elements,
 * attributes and scripts to meet what a sanitiser may do.
 */
import { load } from '../built.ts';

const { makeSnippet } = await load('embed/snippet.js');
const { addressOf } = await load('embed/snippet-values.js');
const { PLACES } = await load('embed/methods.js');

const SITE = 'https://example.org/';
const ENGLISH = { code: 'en', direction: 'ltr' };
const ARABIC = { code: 'ar', direction: 'rtl' };
const EMBASSY = {
  link: 'Embassy of Azerbaijan in the U.S.',
  href: 'https://washington.mfa.gov.az/en/news/conference?day=4&month=4',
};

export const FIGURES = {
  'one figure': {
    values: {
      site: SITE,
      address: { route: 'f', name: 'ap-mines-found', edition: '2025-04-04' },
      attributes: { display: 'banner' },
      words: {
        sentence: 'More than 36,000 anti-personnel mines found since 10 November 2020.',
        sources: [
          {
            before: 'ANAMA, via ',
            ...EMBASSY,
            after: ', 4 April 2025',
          },
        ],
        note: 'The source’s figure, not checked by us.',
        alt: 'More than 36,000 anti-personnel mines found',
      },
      language: ENGLISH,
    },
    says: ['More than 36,000', 'ANAMA', EMBASSY.link, ', 4 April 2025', 'not checked by us'],
  },
  progress: {
    values: {
      site: SITE,
      address: { route: 'progress', edition: '2025-04-04' },
      attributes: { basis: 'initial', unit: 'square-kilometer' },
      pinned: { version: '1.2.3', integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/ux' },
      words: {
        sentence:
          'About 16% of the area reported as contaminated has been cleared: more than 1,900 of approximately 11,667 km².',
        sources: [{ before: '', ...EMBASSY, after: ', 4 April 2025' }],
        note: 'The source’s figure, not checked by us.',
        alt: 'About 16% cleared',
      },
      language: ENGLISH,
    },
    says: ['About 16%', 'more than 1,900 of approximately 11,667 km²', EMBASSY.link, ', 4 April 2025'],
  },
  chart: {
    values: {
      site: SITE,
      address: { route: 'trend', name: 'area-cleared', edition: '2025-04-04' },
      hasOwnFeed: true,
      words: {
        sentence: 'More than 190,000 hectares of land cleared by 4 April 2025.',
        more: ['62,023.9 hectares of land cleared in 2024.'],
        tables: [
          {
            caption: 'Hectares of land cleared',
            columns: ['Until', 'Cleared', 'Source'],
            groups: [
              {
                rows: [
                  {
                    head: '6 March 2023 (published)',
                    value: 'more than 68,900 hectares',
                    source: { text: EMBASSY.link, href: EMBASSY.href },
                  },
                ],
              },
            ],
          },
        ],
        sources: [{ before: '', ...EMBASSY, after: ', 4 April 2025' }],
        note: 'The source’s figure, not checked by us.',
        alt: 'Land cleared over time',
      },
      language: ENGLISH,
    },
    says: ['More than 190,000 hectares', '62,023.9', EMBASSY.link, ', 4 April 2025'],
    table: ['6 March 2023', 'more than 68,900 hectares'],
  },
  'a figure in Arabic': {
    values: {
      site: SITE,
      address: { route: 'dogs', name: 'detection-dogs', edition: '2025-04-04', language: 'ar' },
      words: {
        sentence: 'جرى التبرع بـ 93 كلبا للكشف عن الألغام.',
        sources: [{ before: 'المصدر: ', ...EMBASSY, after: '، نُشر في 4 نيسان 2025.' }],
        note: 'كما ذكر المصدر.',
        alt: '93 كلبا',
      },
      language: ARABIC,
    },
    says: ['93 كلبا', EMBASSY.link, '4 نيسان 2025'],
  },
};

/** A place that gives each method's snippet: one method's text is the same wherever it is pasted. */
const placeOf = (method: string) => Object.keys(PLACES).find((place) => PLACES[place].includes(method));

/** What is pasted as HTML, best first; addresses, Markdown and the text for slides are no HTML. */
export const PASTED = ['element', 'drawn', 'link', 'frame', 'picture'];

/** Markup as an element draws it: what the builder takes from the element in its preview has no other tags. */
function drawnOf({ words: { sentence, sources }, language: { code, direction } }) {
  const source = sources.map(
    ({ before, link, after, href }) =>
      `${before}<a href="${href.replaceAll('&', '&amp;')}" rel="noopener noreferrer" part="link">${link}</a><span aria-hidden="true">${after}</span>`,
  );
  return `<div class="figure tile" part="figure" lang="${code}"><p class="spoken"><bdi dir="${direction}">${sentence}</bdi></p><div class="face" aria-hidden="true" dir="${direction}"><p class="quantity short" part="quantity"><span class="whole"><span class="number" part="number">${sentence.match(/\d[\d,.]*/)[0]}</span></span></p></div><div class="foot"><p class="source" part="source"><bdi dir="${direction}">${source.join('')}</bdi></p><details class="details" part="details"><summary part="summary">Details</summary></details></div></div>`;
}

/** The snippets of all figures: `{ key, method, html, figure, address }`. */
export const SNIPPETS = Object.entries(FIGURES).flatMap(([name, figure]) =>
  PASTED.map((method) => ({
    key: `${name} as ${method}`,
    method,
    html: makeSnippet(placeOf(method), { ...figure.values, drawn: drawnOf(figure.values) }, method).text,
    says: figure.says,
    // Only the element has room for one.
    ...(method === 'element' || method === 'drawn'
      ? { table: 'table' in figure ? figure.table : undefined }
      : {}),
    values: figure.values,
    address: addressOf(figure.values),
  })),
);

export { PLACES };
