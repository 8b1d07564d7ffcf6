import { renderToString } from 'preact-render-to-string';
import { App } from './App.jsx';

export const render = () => renderToString(<App />);
