import { hydrate, render } from 'preact';
import { App } from './App.jsx';

const place = document.getElementById('app');
(place.hasChildNodes() ? hydrate : render)(<App />, place);
