/**
 * Prints what is said of the built-in figures in one language, for those who write and review it:
 *
 *     node scripts/run.mjs say-all az
 */
import { resolverIn } from './resolver-in.ts';

const code = process.argv[2] ?? 'en';
const { resolver, feed } = await resolverIn([code]);

const print = (what: string, ...texts: unknown[]) => {
  console.log(`\n# ${what}`);
  const seen = texts.flat(9).filter((text) => typeof text === 'string' && text !== '');
  for (const text of new Set(seen)) console.log(text);
};

/** Every text of an answer, in the order in which it is made. */
const textsOf = (value: unknown): unknown[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function' || typeof value !== 'object' || value === null) return [];
  if ('before' in value && 'after' in value)
    return [
      [value.before, 'number' in value ? value.number : 'link' in value ? value.link : '…', value.after].join(
        '',
      ),
    ];
  return Object.entries(value)
    .filter(
      ([name]) =>
        ![
          'address',
          'evidence',
          'quote',
          'bibtex',
          'csl',
          'why',
          'sign',
          'code',
          'direction',
          'lang',
          'due',
          'asOf',
        ].includes(name),
    )
    .map(([, inner]) => textsOf(inner));
};
const tell = (what: string, answer: object) =>
  print(
    what,
    textsOf(answer),
    'details' in answer && typeof answer.details === 'function'
      ? ['--- details', ...textsOf(answer.details())]
      : [],
  );

const request = { feed, edition: '2025-04-04', language: code };
const latest = { ...request, edition: 'latest' };
const codes = [...new Set(feed.figures.map(({ indicator }) => indicator))];
for (const indicator of codes) tell(`stat ${indicator}`, resolver.stat(request, indicator));
tell('stat in square kilometres', resolver.stat({ ...request, unit: 'square-kilometer' }, 'area-cleared'));
for (const basis of ['initial', 'remaining']) tell(`progress ${basis}`, resolver.progress(request, basis));
tell('dogs', resolver.dogs(request, 'mdd-donated'));
for (const indicator of ['area-cleared', 'ap-mines-found'])
  tell(`trend ${indicator}`, resolver.trend(latest, indicator, 'table'));
tell('ordnance', resolver.ordnance(request));
const group = resolver.group(request, codes.slice(0, 6));
tell('group', group);
tell('sources', resolver.listed(latest, [group.evidence]));
print(
  'ages',
  [1, 2, 5, 21, 36, 60].map((months) => resolver.age(months, code)),
);
print(
  'not renewed',
  [1, 2, 5, 21, 130, 300].map((minutes) => resolver.notRenewed(minutes, code)),
);
print('newer', resolver.newer('…', code));
