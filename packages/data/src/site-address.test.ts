import { expect } from '@open-wc/testing';
import { figureOfName, parsePath, pathOf, type SiteAddress, type SiteRoute } from './site-address.js';
import { INDICATORS } from './indicators.js';

const ROUTES: readonly SiteRoute[] = [
  ...['f', 'dogs', 'trend', 'figures'].map((path) => ({ path, isNamed: true })),
  ...['progress', 'ordnance'].map((path) => ({ path, isNamed: false })),
];

const ADDRESSES: readonly [path: string, address: SiteAddress][] = [
  ['f/ap-mines-found/2025-04-04/', { route: 'f', name: 'ap-mines-found', edition: '2025-04-04' }],
  ['f/ap-mines-found/', { route: 'f', name: 'ap-mines-found', edition: 'latest' }],
  ['f/ap-mines-found/az/', { route: 'f', name: 'ap-mines-found', edition: 'latest', language: 'az' }],
  ['progress/', { route: 'progress', edition: 'latest' }],
  ['progress/2025-04-04/', { route: 'progress', edition: '2025-04-04' }],
  ['ordnance/2025-04-04/ar/', { route: 'ordnance', edition: '2025-04-04', language: 'ar' }],
  ['trend/area-cleared/', { route: 'trend', name: 'area-cleared', edition: 'latest' }],
  ['dogs/mdd-donated/', { route: 'dogs', name: 'mdd-donated', edition: 'latest' }],
  ['figures/land/2025-04-04/', { route: 'figures', name: 'land', edition: '2025-04-04' }],
];

describe('addresses of a site', () => {
  for (const [path, address] of ADDRESSES)
    it(`${path} is written and read`, () => {
      expect(pathOf(address)).to.equal(path);
      expect(parsePath(`/${path}`, ROUTES)).to.deep.equal({
        address: { name: undefined, language: undefined, ...address },
        site: '/',
      });
    });

  it('name several parts of a whole at once', () => {
    expect(figureOfName('eore-people/in-ua-65/of-female+child')).to.deep.equal({
      indicator: 'eore-people',
      area: 'ua-65',
      part: 'female child',
    });
  });

  it('are found wherever the site lies', () => {
    expect(parsePath('/a/b/f/uxo-found/2025-04-04/az/', ROUTES)?.site).to.equal('/a/b/');
    expect(parsePath('/un/f/uxo-found/', ROUTES)?.site).to.equal('/un/');
    expect(parsePath('/f/dogs/f/uxo-found/', ROUTES)?.site).to.equal('/f/dogs/');
    expect(parsePath('/mine-action/progress/', ROUTES)).to.deep.equal({
      address: { route: 'progress', name: undefined, edition: 'latest', language: undefined },
      site: '/mine-action/',
    });
    expect(parsePath('/f/uxo-found/index.html', ROUTES)?.address.name).to.equal('uxo-found');
  });

  for (const path of [
    '/',
    '/f/',
    '/f/uxo-found',
    '/f/uxo-found/card.png',
    '/f/UXO/',
    '/f/uxo-found/2025-02-30/',
    '/f/uxo-found/yesterday/',
    '/trend/',
    '/ordnance/land/',
    '/f/uxo-found/az/2025-04-04/',
    '/f/uxo-found/az/ru/',
    '/toString/uxo-found/',
    '/__proto__/',
    '/f/%2e%2e/',
    '/v1/',
    'f',
    '',
  ])
    it(`"${path}" is none`, () => {
      expect(parsePath(path, ROUTES)).to.equal(undefined);
    });

  it('hold every code of the format', () => {
    for (const { path: route, isNamed } of ROUTES)
      for (const name of INDICATORS) {
        const address: SiteAddress = {
          route,
          name: isNamed ? name : undefined,
          edition: '2025-04-04',
          language: 'fa',
        };
        expect(parsePath(`/${pathOf(address)}`, ROUTES)?.address).to.deep.equal(address);
      }
  });
});
