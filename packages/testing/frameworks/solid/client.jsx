import { hydrate, render } from 'solid-js/web';
import { App } from './App.jsx';

// What `generateHydrationScript` writes into the page, where a strict policy would not run it.
globalThis._$HY ??= { events: [], completed: new WeakSet(), r: {}, fe() {} };

const place = document.getElementById('app');
(place.hasChildNodes() ? hydrate : render)(() => <App />, place);
