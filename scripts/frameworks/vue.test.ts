import { sameNumber } from './same-number.ts';

sameNumber({ name: 'Vue', source: 'vue', client: 'client.js', server: 'server.js' });
