/** What a tile holds while it stands on a page: nodes, and heap of scripts. */
import { type Bench, withTab } from './browser.ts';
import { held } from './growth.ts';
import { pathOf } from './pages.ts';

const FEW = 100;
const MANY = 1000;

/** In the page: every node of the first figure, in its shadow roots too, text and comments and closed details as well. */
function countNodes() {
  const count = (node) => {
    let nodes = node.shadowRoot ? count(node.shadowRoot) : 0;
    for (const child of node.childNodes) nodes += 1 + count(child);
    return nodes;
  };
  return count(document.querySelector('main')!.firstElementChild);
}

const onPage = ({ browser, server }: Bench, count: number, variant: string) =>
  withTab(browser, server, async (tab) => {
    await tab.open(pathOf(count, variant));
    return { nodes: await tab.page.evaluate(countNodes), heap: (await held(tab)).heap };
  });

/** Nodes of a tile, and bytes of heap that each of 900 more takes. */
export async function ofOneTile(bench: Bench, variant: string) {
  const few = await onPage(bench, FEW, variant);
  const many = await onPage(bench, MANY, variant);
  return { nodes: many.nodes, heap: (many.heap - few.heap) / (MANY - FEW) };
}
