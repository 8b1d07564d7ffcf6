/**
 * React 18 and 19 with `@mine-action/react`; and what its components hand through: events, refs, feeds that come later.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { it } from 'node:test';
import { buildWithVite, drawOnServer, NUMBER } from './app.ts';
import { type AppServer, numbersOf } from './open.ts';
import { sameNumber } from './same-number.ts';

/** A page that writes what it hears into itself. */
const TRIAL = `
import { StrictMode, useEffect, useRef, useState } from 'react';
import { MineStat, MineSources } from '@mine-action/react';
import feed from './feed.json';

export function App() {
  const element = useRef(null);
  const [heard, setHeard] = useState('');
  const [held, setHeld] = useState('');
  const [given, setGiven] = useState();
  useEffect(() => {
    setHeld(element.current?.localName ?? 'nothing');
    // As a page that fetches its feed.
    const timer = setTimeout(() => setGiven(feed), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <StrictMode>
      <MineStat
        ref={element}
        id="figure"
        className="wide"
        aria-hidden={false}
        indicator="area-cleared"
        edition="2025-02-01"
        editionNote
        feed={given}
        onNewerEdition={({ detail }) => setHeard(detail.newer)}
      >
        Words.
      </MineStat>
      <p id="heard">{heard}</p>
      <p id="held">{held}</p>
    </StrictMode>
  );
}
`;

const TRIAL_CLIENT = `
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './Trial.jsx';

const place = document.getElementById('app');
if (place.hasChildNodes()) hydrateRoot(place, <App />);
else createRoot(place).render(<App />);
`;
const TRIAL_SERVER = `
import { renderToString } from 'react-dom/server';
import { App } from './Trial.jsx';

export const render = () => renderToString(<App />);
`;

function handsThrough(app: { readonly folder: string; readonly server: AppServer }) {
  it('hands through attributes, events and refs, and shows a feed that comes later, also after hydration', async () => {
    const { folder, server } = app;
    const files = { 'Trial.jsx': TRIAL, 'trial-client.jsx': TRIAL_CLIENT, 'trial-server.jsx': TRIAL_SERVER };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const drawn = drawOnServer(folder, 'trial-server.jsx');
    const tag = /<mine-stat[^>]*>/.exec(drawn)![0];
    for (const attribute of [
      'class="wide"',
      'edition="2025-02-01"',
      'edition-note=""',
      'feed=""',
      'aria-hidden="false"',
    ])
      assert.ok(tag.includes(attribute), `${tag} has no ${attribute}`);
    const built = await buildWithVite(folder, 'trial-client.jsx', 'development');
    server.serve(built.folder);
    for (const app of [drawn, ''])
      await server.look(server.addressOf(built.page(app)), async (tab, lines) => {
        await tab.waitForFunction(() => document.getElementById('heard')?.innerText);
        assert.match(
          await tab.$eval('#heard', (element: HTMLElement) => element.innerText),
          new RegExp(NUMBER),
        );
        assert.equal(await tab.$eval('#held', (element: HTMLElement) => element.innerText), 'mine-stat');
        assert.deepEqual(await numbersOf(tab), ['1,450']);
        assert.deepEqual(
          await tab.$eval('mine-stat', (element) => [element.className, element.getAttribute('aria-hidden')]),
          ['wide', 'false'],
        );
        // The page's editor is told of the newer figure; nothing else is said.
        assert.deepEqual(
          lines.filter((line) => !line.includes('a newer figure is known')),
          [],
        );
      });
  });
}

/** A page that React takes over only when its reader asks for that, after the element has told of a newer figure. */
const EARLY = `
import { StrictMode, useState } from 'react';
import { MineStat } from '@mine-action/react';
import feed from './feed.json';

export function App() {
  const [heard, setHeard] = useState([]);
  const hear = ({ detail, target }) => setHeard((before) => [...before, target.localName + ': ' + detail.newer]);
  return (
    <StrictMode>
      <MineStat indicator="area-cleared" edition="2025-02-01" feed={feed} onNewerEdition={hear}>
        Words.
      </MineStat>
      <p id="heard">{heard.join(' | ')}</p>
    </StrictMode>
  );
}
`;
const EARLY_CLIENT = `
import '@mine-action/elements/mine-stat';
import { hydrateRoot } from 'react-dom/client';
import { App } from './Early.jsx';
import feed from './feed.json';

const element = document.querySelector('mine-stat');
window.others = 0;
element.addEventListener('mine-newer-edition', () => {
  window.others += 1;
  setTimeout(() => hydrateRoot(document.getElementById('app'), <App />), 100);
});
element.feed = feed;
`;

function hearsWhatIsOver(app: { readonly folder: string; readonly server: AppServer }) {
  it('hears of a newer figure that was told before the page was taken over, once', async () => {
    const { folder, server } = app;
    const files = {
      'Early.jsx': EARLY,
      'early-client.jsx': EARLY_CLIENT,
      'early-server.jsx': TRIAL_SERVER.replace('Trial', 'Early'),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const drawn = drawOnServer(folder, 'early-server.jsx');
    const built = await buildWithVite(folder, 'early-client.jsx', 'development');
    server.serve(built.folder);
    await server.look(server.addressOf(built.page(drawn)), async (tab) => {
      await tab.waitForFunction(() => document.getElementById('heard')?.innerText);
      // A second time would come in the moments after.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const heard = await tab.$eval('#heard', (element: HTMLElement) => element.innerText);
      assert.match(heard, new RegExp(`^mine-stat: [^|]*${NUMBER}[^|]*$`));
      assert.equal(await tab.evaluate(() => (window as unknown as { others: number }).others), 1);
    });
  });
}

for (const version of ['18.3.1', '19.3.1'])
  sameNumber({
    name: `React ${version}`,
    source: 'react',
    versions: { react: version, 'react-dom': version },
    client: 'client.jsx',
    server: 'server.jsx',
    more(app) {
      handsThrough(app);
      hearsWhatIsOver(app);
    },
  });
