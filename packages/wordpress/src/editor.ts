/**
 * The block in the editor: what it is called stands in `block.json`. What it saves is its attributes alone; the page is
 * written by PHP, so that no filter of markup can take anything away.
 */
import { Edit } from './edit.js';
import { addressIn } from './figures.js';
import { blocks } from './wp.js';

const NAME = 'mine-action/figure';

declare global {
  interface Window {
    /** Said by `class-block.php`. */
    readonly mineActionFigures?: { readonly site: string };
  }
}

const site = window.mineActionFigures?.site ?? '';
const figureAt = (address: string | undefined) => blocks.createBlock(NAME, { address: address ?? '' });

/** The first link to a figure: every snippet of ours links its sentence to one. */
const linkIn = (node: HTMLElement): string | undefined =>
  Array.from(node.querySelectorAll('a'), ({ href }) => addressIn(href, site)).find(
    (each) => each !== undefined,
  );

/** Another block that holds a figure's address in one of its attributes. */
const fromBlock = (block: string, attribute: string) => ({
  type: 'block',
  blocks: [block],
  isMatch: (attributes: Readonly<Record<string, string | undefined>>) =>
    addressIn(attributes[attribute] ?? '', site) !== undefined,
  transform: (attributes: Readonly<Record<string, string | undefined>>) =>
    figureAt(addressIn(attributes[attribute] ?? '', site)),
});

blocks.registerBlockType(NAME, {
  edit: Edit,
  save: () => null,
  transforms: {
    from: [
      {
        type: 'raw',
        // Before the block of embedded addresses.
        priority: 5,
        isMatch: (node: HTMLElement) => {
          const text = (node.textContent ?? '').trim();
          const isAddress = node.nodeName === 'P' && text !== '' && addressIn(text, site) === text;
          // A box of ours has the element at once in it; a page that somebody has copied is no figure.
          const isSnippet = node.nodeName === 'DIV' && node.querySelector(':scope > [edition]') !== null;
          return isAddress || (isSnippet && linkIn(node) !== undefined);
        },
        transform: (node: HTMLElement) => figureAt(linkIn(node) ?? addressIn(node.textContent ?? '', site)),
      },
      fromBlock('core/embed', 'url'),
      fromBlock('core/html', 'content'),
      fromBlock('core/shortcode', 'text'),
    ],
  },
});
