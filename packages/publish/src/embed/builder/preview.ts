/**
 * What the snippet will look like: the real element, the framed page or the picture, made node by node from what was
 * chosen. The addresses are those of this copy of the site, so that a preview needs no network.
 */
import { pathOf } from '@mine-action/data/site-address';
import { definitionOf, figureAttributes, isGroup, tagOf } from '../../elements.js';
import { sourceOf } from '../snippet-tag.js';
import type { SnippetValues } from '../snippet-values.js';
import { lineOf, textOf } from '../snippet-words.js';
import type { State } from '../state.js';
import { wayToSite } from './find.js';

function parts(): { stage: HTMLElement; paper: HTMLElement } {
  const [stage, paper] = [
    document.querySelector<HTMLElement>('.stage'),
    document.querySelector<HTMLElement>('.paper'),
  ];
  if (!stage || !paper) throw new TypeError('The page has no preview.');
  return { stage, paper };
}

/** Says why there is nothing to see. */
export function clearPreview(reason: 'unknown' | 'failed'): void {
  const { paper } = parts();
  paper.removeAttribute('lang');
  paper.removeAttribute('dir');
  paper.replaceChildren(make('p', {}, paper.dataset[reason] ?? ''));
  drawn = '';
}

/** What is drawn now: a change of width or background draws nothing again. */
let drawn = '';

export function drawPreview(state: State, values: SnippetValues): void {
  const { stage, paper } = parts();
  stage.dataset['width'] = state.width;
  stage.dataset['theme'] = state.theme;
  paper.lang = state.language.code;
  paper.dir = state.language.direction;
  const wanted = JSON.stringify([values, state.method]);
  if (wanted === drawn) return;
  drawn = wanted;
  paper.replaceChildren(...nodesOf(state, values, paper.dataset));
}

/** The element that stands in the preview. */
export const previewed = (): Element | undefined => parts().paper.firstElementChild ?? undefined;

function nodesOf({ method }: State, values: SnippetValues, labels: DOMStringMap): readonly Node[] {
  const { words, address } = values;
  const { documentElement: page } = document;
  const path = wayToSite() + pathOf(address);
  const picture = (): Element =>
    make('img', { src: `${path}card.png`, alt: words.alt, width: '600', height: '315' });
  const all = [words.sentence, ...(words.more ?? []), ...words.sources.map(textOf), words.note];
  const named = (label: string): Element =>
    make('p', { class: 'case', lang: page.lang, dir: page.dir }, labels[label] ?? '');
  switch (method) {
    case 'element':
    case 'drawn':
    case 'shortcode':
      return [element(values)];
    case 'link':
    case 'markdown': {
      const link = make('div', {}, make('a', { href: path }, lineOf(words)));
      // The address of a group does not say what is in it: its link stays one.
      if (isGroup(address)) return [named('group'), link];
      return [named('without'), link, named('with'), element(values)];
    }
    case 'address':
    case 'frame':
      return [
        make('iframe', {
          src: `${path}?frame`,
          title: words.sentence,
          width: '100%',
          height: String(definitionOf(address.route).frameHeightPx),
        }),
      ];
    case 'picture':
      return [make('a', { href: path }, picture()), ...all.map((line) => make('p', {}, line))];
    case 'text':
      return [picture(), ...all.map((line) => make('p', {}, line))];
  }
}

/** Without words in the tag: nothing has to keep their room here. */
function element({ address, attributes = {}, hasOwnFeed }: SnippetValues): Element {
  return make(tagOf(address), {
    ...(hasOwnFeed && { src: sourceOf({ site: wayToSite(), address }) }),
    ...figureAttributes(address),
    ...attributes,
    edition: address.edition,
  });
}

function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: (string | Node)[]
): Element {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...content);
  return node;
}
