/**
 * What a framed page tells the page around it.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { HEIGHT_REQUEST, postHeight } from './frame-height.js';

interface PostedHeight {
  readonly data: unknown;
  readonly at: number;
}

/** The module as a classic script, which is what a frame without an origin can run. */
let sender = '';
before(async () => {
  const text = await (await fetch(new URL('frame-height.ts', import.meta.url))).text();
  sender = text.replace(/^export (?=const|function)/gm, '').replace(/^\/\/# .*$/gm, '');
});

const settle = (ms = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const pageOf = (script: string, style = ''): string =>
  `<!doctype html><style>body{margin:0} main{display:flow-root;${style}}</style><main>Text</main><script>${sender}
const main = document.querySelector('main');
addEventListener('message', ({ data }) => { if (data.run) new Function(data.run)(); });
postHeight(main);
${script}</script>`;

describe('a framed page', () => {
  let frame: HTMLIFrameElement;
  let resolved: PostedHeight[];
  const note = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow) resolved.push({ data: event.data, at: performance.now() });
  };

  beforeEach(() => {
    resolved = [];
    frame = document.createElement('iframe');
    frame.style.cssText = 'position:absolute;inset:0 auto auto 0;border:0;width:300px;height:150px';
    addEventListener('message', note);
  });

  afterEach(() => {
    removeEventListener('message', note);
    frame.remove();
  });

  async function open(page: string, sandbox?: string): Promise<void> {
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.srcdoc = page;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await settle();
  }

  const run = (code: string): void => frame.contentWindow?.postMessage({ run: code }, '*');
  const heights = (): unknown[] => resolved.map(({ data }) => (data as { height: unknown }).height);

  for (const sandbox of [undefined, 'allow-scripts'])
    it(`tells its height once, rounded up: ${sandbox ?? 'no sandbox'}`, async () => {
      await open(pageOf('', 'height:120.2px'), sandbox);
      expect(resolved.map(({ data }) => data)).to.deep.equal([{ type: 'mine-action:height', height: 121 }]);
    });

  it('tells a change, and nothing when nothing has changed', async () => {
    await open(pageOf('', 'height:100px'));
    run("main.style.height = '180px'");
    await settle();
    run("main.style.width = '200px'; main.style.height = '179.5px'");
    await settle();
    expect(heights()).to.deep.equal([100, 180]);
  });

  it('does not follow the height that the frame is given', async () => {
    await open(pageOf('', 'height:100px'));
    frame.style.height = '900px';
    await settle();
    frame.style.height = '20px';
    await settle();
    expect(heights()).to.deep.equal([100]);
  });

  it('tells a few times a second at most, and the last height in the end', async () => {
    await open(pageOf('', 'height:100px'));
    run(
      "let px = 100; const grow = () => { main.style.height = ++px + 'px'; if (px < 160) requestAnimationFrame(grow); }; grow();",
    );
    // As long as the browser takes for its frames.
    await waitUntil(() => heights().at(-1) === 160, 'the last height', { timeout: 15_000 });
    expect(resolved.length).to.be.at.least(3);
    for (const [index, { at }] of resolved.entries())
      if (index > 0) expect(at - (resolved[index - 1] as PostedHeight).at).to.be.above(200);
  });

  it('tells it again when the page around asks, and nobody else', async () => {
    await open(pageOf('', 'height:100px'));
    run("self.postMessage({ type: 'mine-action:ask-height' }, '*')");
    await settle();
    expect(heights()).to.deep.equal([100]);
    frame.contentWindow?.postMessage({ type: 'mine-action:ask-height' }, '*');
    frame.contentWindow?.postMessage(null, '*');
    await settle();
    expect(heights()).to.deep.equal([100, 100]);
  });

  it('tells nothing while it is not shown', async () => {
    await open(pageOf('', 'height:100px'));
    frame.style.display = 'none';
    await settle();
    frame.style.display = '';
    await settle();
    expect(heights()).to.deep.equal([100]);
  });
});

describe('a page that nobody frames', () => {
  it('posts nothing, whatever changes and whichever page asks', async () => {
    expect(parent, 'the page of this test').to.equal(self);
    const resolved: unknown[] = [];
    const note = ({ data }: MessageEvent): void => void resolved.push(data);
    addEventListener('message', note);
    const wrapper = document.body.appendChild(document.createElement('main'));
    wrapper.style.height = '100px';
    postHeight(wrapper);
    await settle();
    wrapper.style.height = '200px';
    postMessage({ type: HEIGHT_REQUEST }, '*');
    await settle();
    removeEventListener('message', note);
    wrapper.remove();
    expect(resolved).to.deep.equal([{ type: HEIGHT_REQUEST }]);
  });
});
