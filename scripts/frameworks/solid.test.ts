import { sameNumber } from './same-number.ts';

sameNumber({ name: 'Solid', source: 'solid', client: 'client.jsx', server: 'server.jsx' });
