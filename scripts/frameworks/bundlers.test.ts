import { sameNumber } from './same-number.ts';

sameNumber({ name: 'no framework, bundled by Vite', source: 'vite', client: 'client.js' });
sameNumber({
  name: 'no framework, bundled by webpack',
  source: 'webpack',
  client: 'client.js',
  bundler: 'webpack',
  modes: ['production'],
});
