import { sameNumber } from './same-number.ts';

sameNumber({ name: 'Svelte', source: 'svelte', client: 'client.js', server: 'server.js' });
