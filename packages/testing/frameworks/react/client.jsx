import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.jsx';

const place = document.getElementById('app');
if (place.hasChildNodes()) hydrateRoot(place, <App />);
else createRoot(place).render(<App />);
