import { hydrate, render } from 'solid-js/web';
import { App } from './App.jsx';

const place = document.getElementById('app');
(place.hasChildNodes() ? hydrate : render)(() => <App />, place);
