import { expect } from '@open-wc/testing';
import { azerbaijan } from './azerbaijan.js';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import type { Claim, Feed, Source } from './claim.js';
import { parseFeed, type Parsed } from './feed.js';
import { select } from './select.js';

const source: Source = {
  publisher: { name: 'Office' },
  title: 'Report',
  publishedOn: '2025-04-04',
  language: 'en',
};

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 1,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'stock',
  asOf: { date: '2025-04-04', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'office',
  quote: { text: 'one hectare', lang: 'en' },
  speaker: { speech: 'document' },
  ...more,
});

/** A figure calculated from those named. */
const made = (id: string, ...inputs: string[]): Claim => ({
  ...claim(id, { source: undefined, quote: undefined, speaker: undefined, status: 'derived' }),
  derivation: { formula: inputs.join(' + '), inputs, assumptions: [] },
});

const feed = (...figures: unknown[]): Feed => ({
  ...azerbaijan,
  sources: { office: source },
  figures: figures as Claim[],
});

const ids = ({ feed }: Parsed): readonly string[] => feed?.figures.map(({ id }) => id) ?? [];
/** Each problem as `figure: field`. */
const places = ({ problems }: Parsed): readonly string[] =>
  problems.map(({ figure, field }) => (figure === undefined ? field : `${figure}: ${field}`));

describe('parseFeed', () => {
  describe('of a good feed', () => {
    it('hands out the built-in figures as they are, without a problem', () => {
      for (const whole of [azerbaijan, azerbaijanWithEarlier]) {
        const { feed, problems } = parseFeed(JSON.parse(JSON.stringify(whole)));
        expect(problems).to.deep.equal([]);
        expect(feed).to.deep.equal(JSON.parse(JSON.stringify(whole)));
      }
    });

    it('hands out objects of its own, in which nothing of the input is left', () => {
      const input = feed(claim('a', { note: { en: 'Note' }, conflictsWith: ['b'] }), claim('b'));
      const { feed: out } = parseFeed(input);
      expect(out).to.deep.equal(input);
      const own = new Set<unknown>();
      const walk = (value: unknown, found: (value: object) => void): void => {
        if (typeof value !== 'object' || value === null) return;
        found(value);
        for (const inner of Object.values(value)) walk(inner, found);
      };
      walk(out, (value) => own.add(value));
      walk(input, (value) => expect(own.has(value)).to.be.false);
      expect(own.size).to.be.greaterThan(15);
    });

    it('answers questions as the input would', () => {
      const { feed: out } = parseFeed(
        feed(claim('old', { asOf: { date: '2024', basis: 'stated' } }), claim('new')),
      );
      const figure = select(out as Feed, { indicator: 'area-cleared', edition: 'latest' });
      expect(figure.known && figure.claim.id).to.equal('new');
    });

    it('takes white space off texts, and off nothing else', () => {
      const { feed: out } = parseFeed(feed(claim('a', { note: ' A note.\n' }), claim('b', { id: ' b' })));
      expect(out?.figures[0]?.note).to.equal('A note.');
      expect(out?.figures.length).to.equal(1);
    });

    it('takes a property that is undefined for none', () => {
      const { feed: out, problems } = parseFeed(feed(claim('a', { verb: undefined, period: undefined })));
      expect(problems).to.deep.equal([]);
      expect(Object.keys(out?.figures[0] ?? {})).not.to.include('verb');
    });
  });

  describe('of a feed with something wrong', () => {
    it('leaves out the figure, names it, and keeps the others in their order', () => {
      const parsed = parseFeed(
        feed(claim('a'), claim('b', { value: -1 }), null, claim('c'), { value: 1 }, claim('d')),
      );
      expect(ids(parsed)).to.deep.equal(['a', 'c', 'd']);
      expect(parsed.problems.slice(0, 2)).to.deep.equal([
        { figure: 'b', field: 'value', value: '-1', permitted: 'a number from 0 to 1e15', severity: 'error' },
        {
          figure: '#3',
          field: '',
          value: 'null',
          permitted:
            'a figure: an object with id, indicator, value, unit, qualifier, status, measure, asOf, scope',
          severity: 'error',
        },
      ]);
      expect(places(parsed)).to.include('#5: id');
    });

    it('leaves out a figure with a field that the format has not, and says so', () => {
      const parsed = parseFeed(feed({ ...claim('a'), laidBy: 'x' }, claim('b')));
      expect(ids(parsed)).to.deep.equal(['b']);
      expect(parsed.problems).to.deep.equal([
        {
          figure: 'a',
          field: 'laidBy',
          value: '"x"',
          permitted: 'nothing: the format has no such field',
          severity: 'error',
        },
      ]);
    });

    it('names every field that is wrong, each once', () => {
      const parsed = parseFeed(
        feed({
          ...claim('a', { value: NaN }),
          asOf: { date: '2025-02-30' },
          unit: 'acre',
          status: 'planned',
        }),
      );
      expect(places(parsed)).to.deep.equal([
        'a: value',
        'a: unit',
        'a: asOf.date',
        'a: asOf.basis',
        'a: due',
      ]);
      expect(parsed.feed).to.equal(undefined);
    });

    it('sinks where what the feed says of itself is wrong, and names what is wrong with its figures too', () => {
      const good = feed(claim('a'), claim('b', { value: -1 }));
      for (const change of [
        { format: 'mine-action-figures/2' },
        { modified: 'today' },
        { extra: 1 },
        { title: '' },
      ]) {
        const parsed = parseFeed({ ...good, ...change });
        expect(parsed.feed, Object.keys(change)[0]).to.equal(undefined);
        expect(places(parsed)).to.deep.equal([Object.keys(change)[0], 'b: value']);
      }
    });

    it('sinks without figures or sources', () => {
      for (const name of ['figures', 'sources'])
        for (const value of [undefined, null, [], {}, 'text', 5]) {
          const parsed = parseFeed({ ...feed(claim('a')), [name]: value });
          expect(parsed.feed).to.equal(undefined);
          expect(places(parsed)).to.include(name);
        }
    });

    it('leaves out a bad source, and with it only the figures that name it', () => {
      const sources = { office: source, bad: { ...source, url: 'ftp://a.example' }, unused: {} };
      const parsed = parseFeed({ ...feed(claim('a', { source: 'bad' }), claim('b')), sources });
      expect(ids(parsed)).to.deep.equal(['b']);
      expect(Object.keys(parsed.feed?.sources ?? {})).to.deep.equal(['office']);
      expect(places(parsed)).to.include.members(['sources.bad.url', 'sources.unused.title', 'a: source']);
    });

    it('takes no source that every object has by nature', () => {
      for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
        expect(places(parseFeed(feed(claim('a', { source: name }))))).to.deep.equal(['a: source']);
      const text = JSON.stringify(feed(claim('a'))).replace('"office":', '"__proto__":');
      expect(places(parseFeed(JSON.parse(text)))).to.deep.equal(['sources.__proto__', 'a: source']);
    });

    it('takes the first 20,000 figures and says that there are more', () => {
      const figures = Array.from({ length: 20_003 }, (_, index) => claim(`f${index}`));
      const parsed = parseFeed(feed(...figures));
      expect(parsed.feed?.figures.length).to.equal(20_000);
      expect(parsed.problems.map(({ field, value }) => `${field}: ${value}`)).to.deep.equal([
        'figures: 20003 figures',
      ]);
    });
  });

  describe('of what is no document', () => {
    const fail = (): never => {
      throw new Error('a stranger’s code ran');
    };

    it('looks at nothing that is inherited', () => {
      expect(parseFeed(Object.create(feed(claim('a')))).feed).to.equal(undefined);
      expect(ids(parseFeed(feed(Object.create(claim('a')), claim('b'))))).to.deep.equal(['b']);
      const list = Object.setPrototypeOf(Object.assign(Array(2), { 0: claim('a') }), [
        0,
        claim('b'),
      ]) as unknown[];
      expect(ids(parseFeed({ ...feed(), figures: list }))).to.deep.equal(['a']);
      const { value: _, ...rest } = claim('a');
      expect(places(parseFeed(feed(Object.assign(Object.create({ value: 1 }), rest))))).to.deep.equal([
        'a: value',
      ]);
    });

    it('reads each property of a figure once', () => {
      const reads: string[] = [];
      const observed = new Proxy(claim('a'), {
        get: (target, key) => (reads.push(String(key)), Reflect.get(target, key) as unknown),
      });
      expect(ids(parseFeed(feed(observed)))).to.deep.equal(['a']);
      expect([...reads].sort()).to.deep.equal(Object.keys(claim('a')).sort());
    });

    it('leaves out what cannot be read, and keeps the rest', () => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      const circle: Record<string, unknown> = { ...claim('c') };
      circle['note'] = circle;
      const throwing = Object.defineProperty({ ...claim('d') }, 'unit', { get: fail, enumerable: true });
      const holes = Object.assign(Array(2), { 1: 'b' });
      const parsed = parseFeed(
        feed(claim('a'), proxy, circle, throwing, { ...claim('e'), conflictsWith: holes }, claim('b')),
      );
      expect(ids(parsed)).to.deep.equal(['a', 'b']);
      const said = parsed.problems.map(({ figure, field, value }) => `${figure}: ${field} is ${value}`);
      expect(said).to.include.members([
        '#2:  is something that cannot be read',
        'd: unit is something that cannot be read',
        'e: conflictsWith[0] is nothing',
      ]);
      expect(said.filter((text) => text.startsWith('c: note'))).not.to.be.empty;
    });

    it('goes no deeper than a figure does', () => {
      let reads = 0;
      const counting = Object.defineProperty({}, 'd', { get: () => (reads += 1), enumerable: true });
      const at = (note: unknown): readonly string[] => places(parseFeed(feed({ ...claim('a'), note })));
      expect(at({ en: { a: { b: { c: counting } } } })).to.deep.equal(['a: note.en']);
      expect(reads).to.equal(0);
      expect(at({ en: counting })).to.deep.equal(['a: note.en']);
      expect(reads).to.equal(1);
    });

    it('is not kept busy by a heap', () => {
      const heap: unknown[] = [];
      heap.push(...Array.from({ length: 1000 }, () => heap));
      const parsed = parseFeed(feed(claim('a'), { ...claim('b'), conflictsWith: heap }));
      expect(ids(parsed)).to.deep.equal(['a']);
      expect(parsed.problems.length).to.be.lessThan(10_000);
    });
  });

  describe('of figures that name each other', () => {
    it('keeps the first of two with one id, and names the place of the other', () => {
      const parsed = parseFeed(feed(claim('a', { value: 1 }), claim('b'), claim('a', { value: 2 })));
      expect(parsed.feed?.figures.map(({ id, value }) => `${id} ${value}`)).to.deep.equal(['a 1', 'b 1']);
      expect(places(parsed)).to.deep.equal(['#3: id']);
    });

    it('leaves out what was calculated from a figure that does not stand', () => {
      const parsed = parseFeed(
        feed(made('c', 'a', 'b'), claim('a'), claim('b', { value: -1 }), made('d', 'a')),
      );
      expect(ids(parsed)).to.deep.equal(['a', 'd']);
      expect(places(parsed)).to.deep.equal(['b: value', 'c: derivation.inputs[1]']);
    });

    it('leaves out what was calculated from a calculated figure, or from itself', () => {
      const itself = { ...made('e', 'e'), ...claim('e') };
      const parsed = parseFeed(feed(claim('a'), made('b', 'a'), made('c', 'b'), made('d', 'd'), itself));
      expect(ids(parsed)).to.deep.equal(['a', 'b']);
      const field = 'derivation.inputs[0]';
      expect(places(parsed)).to.deep.equal([`c: ${field}`, `d: ${field}`, `e: ${field}`]);
    });

    it('follows inputs as far as they go, whichever stands first', () => {
      const follows = (id: string, input: string): Claim => ({ ...made(id, input), ...claim(id) });
      const chain = ['b', 'c', 'd'].map((id, index) => follows(id, ['a', 'b', 'c'][index] as string));
      for (const figures of [chain, [...chain].reverse()]) {
        expect([...ids(parseFeed(feed(...figures, claim('a'))))].sort()).to.deep.equal(['a', 'b', 'c', 'd']);
        expect(ids(parseFeed(feed(...figures, claim('z'))))).to.deep.equal(['z']);
      }
    });

    it('takes off the name of a figure that does not stand, and keeps the one that gave it', () => {
      const parsed = parseFeed(
        feed(
          claim('a', { conflictsWith: ['gone', 'b'], supersedes: 'gone' }),
          claim('b', { conflictsWith: ['b'], supersedes: 'a' }),
        ),
      );
      expect(parsed.feed?.figures).to.deep.equal(
        [claim('a', { conflictsWith: ['b'] }), claim('b', { supersedes: 'a' })].map(
          (figure) => JSON.parse(JSON.stringify(figure)) as Claim,
        ),
      );
      expect(places(parsed)).to.deep.equal(['a: conflictsWith[0]', 'a: supersedes', 'b: conflictsWith[0]']);
    });
  });
});
