import { sameNumber } from './same-number.ts';

sameNumber({ name: 'Preact', source: 'preact', client: 'client.jsx', server: 'server.jsx' });
