/**
 * For tests in Node: what a screen reader is handed, read from the browser's own accessibility tree by its debugging
 * protocol. What `heard` of the reader says of an element is the same words.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** Roles whose name is the text inside them. */
const NAMED = new Set([
  'link',
  'heading',
  'button',
  'cell',
  'columnheader',
  'rowheader',
  'caption',
  'DisclosureTriangle',
]);
/** Roles that are heard. */
const HEARD = new Set([...NAMED, 'group', 'slider', 'table', 'list', 'image', 'img', 'figure', 'listitem']);

/** What is heard, the region of the page that it stands in, and the node that it begins with. */
export interface HeardLine {
  text: string;
  block?: string;
  region: string | undefined;
  node: number | undefined;
}

const wordsIn = (value: Protocol.Accessibility.AXValue | undefined): string => String(value?.value ?? '');

const propertyOf = (
  node: Protocol.Accessibility.AXNode,
  name: Protocol.Accessibility.AXPropertyName,
): string => wordsIn(node.properties?.find((each) => each.name === name)?.value);

/** What the tree holds, but for what is kept from the ear; of a tab. */
export async function treeOf(devtools: CDPSession) {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes;
}

/**
 * What is heard, in its order: role and name, and text that stands on its own, joined as far as it runs. Each line with
 * the region of the page that it stands in and the node that it begins with.
 */
export async function heardLines(devtools: CDPSession): Promise<HeardLine[]> {
  const nodes = await treeOf(devtools);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: HeardLine[] = [];
  const walk = async (
    node: Protocol.Accessibility.AXNode,
    isNamed: boolean,
    block: string,
    region: string | undefined,
  ) => {
    const role = wordsIn(node.role);
    const name = wordsIn(node.name);
    let inName = isNamed;
    let inBlock = block;
    let inRegion = region;
    if (!node.ignored) {
      if (role === 'StaticText' && !isNamed) {
        const last = lines.at(-1);
        // The tree leaves out text that is blank.
        if (last?.block === block) last.text += ` ${name}`;
        else lines.push({ text: name, block, region, node: node.backendDOMNodeId });
      }
      if (role === 'region') inRegion = name;
      if (role === 'paragraph' || HEARD.has(role)) inBlock = node.nodeId;
      if (HEARD.has(role) && !(role === 'group' && !name)) {
        const level = propertyOf(node, 'level');
        const pressed = propertyOf(node, 'pressed');
        const said = [
          role,
          level,
          role === 'caption' ? '' : name,
          pressed && `pressed: ${pressed}`,
          role === 'slider' && (await valueText(devtools, node)),
        ];
        lines.push({ text: said.filter(Boolean).join(' | '), region, node: node.backendDOMNodeId });
      }
      inName ||= NAMED.has(role);
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) await walk(child, inName, inBlock, inRegion);
    }
  };
  const [whole] = nodes;
  if (whole) await walk(whole, false, '', undefined);
  return lines
    .map((line) => ({
      ...line,
      // Spaces that do not break are part of what is said; others are the page's source.
      text: line.text
        .replace(/[ \n\r\t]+/g, ' ')
        .replace(/ ([,.])/g, '$1')
        .trim(),
    }))
    .filter(({ text }) => text);
}

/** The same as texts alone. */
export async function heard(tab: Page) {
  const devtools = await tab.createCDPSession();
  const lines = await heardLines(devtools);
  await devtools.detach();
  return lines.map(({ text }) => text);
}

/** The protocol has no word for it: of every slider it says the number alone. */
async function valueText(devtools: CDPSession, { backendDOMNodeId }: Protocol.Accessibility.AXNode) {
  const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
  const { attributes = [] } = node;
  return attributes[attributes.indexOf('aria-valuetext') + 1];
}

interface Tongue {
  lang: string | undefined;
  dir: string;
}

/** The language and the direction that hold for each of the nodes, as a screen reader takes them: from the nearest. */
export async function tonguesOf(devtools: CDPSession, nodes: readonly (number | undefined)[]) {
  const tongues: Tongue[] = [];
  for (const backendNodeId of nodes) {
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () {
        const element = this.nodeType === Node.TEXT_NODE ? this.parentElement : this;
        let lang;
        for (let at = element; at && lang === undefined; at = at.getRootNode().host)
          lang = at.closest('[lang]')?.getAttribute('lang');
        return { lang, dir: getComputedStyle(element).direction };
      }`,
    });
    tongues.push(result.value as Tongue);
  }
  return tongues;
}
