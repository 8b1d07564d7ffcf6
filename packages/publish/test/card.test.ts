/**
 * Picture cards: what stands on them, in which place, and that it is the same on every machine.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { createCanvas, loadImage, Path2D } from '@napi-rs/canvas';
import { built, kinds, place, said, scripts } from './card-samples.ts';

const { altOf, CARD_SIZES, cardOfDogs, cardOfFigure, DOG, drawCard, partsOfLine } = built;
const { accentFault, lookOf, readLook } = built;
const turned = (content) => ({ ...content, language: 'he', direction: 'rtl' });
const all = {
  ...kinds,
  ...scripts,
  'trend from right to left': turned(kinds.trend),
  'dogs from right to left': turned(kinds.dogs),
};
const SIZES = Object.keys(CARD_SIZES);

const contextPrototype = Object.getPrototypeOf(createCanvas(1, 1).getContext('2d'));

/** What is written while a card is drawn once, with its place. */
function written(content: string, size) {
  const { fillText } = contextPrototype;
  const lines: { text: string; x: number; y: number; width: number; font: string }[] = [];
  contextPrototype.fillText = function (text: string, x: number, y: number) {
    lines.push({ text, x, y, width: this.measureText(text).width, font: this.font });
    return fillText.call(this, text, x, y);
  };
  try {
    void drawCard(content, size).svg;
  } finally {
    contextPrototype.fillText = fillText;
  }
  // Both files are drawn the same way; the first half is the PNG.
  assert.deepEqual(lines.slice(0, lines.length / 2), lines.slice(lines.length / 2));
  return lines.slice(0, lines.length / 2);
}

/** The marks of a path, each with the places of its corners and of what bends its lines. */
const marksIn = (data: string) =>
  data
    .split('M')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const numbers = (part.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      const isAt = (odd: number) => numbers.filter((_, index) => index % 2 === odd);
      const [xs, ys] = [isAt(0), isAt(1)];
      const commands = part.match(/[A-Z]/g)?.length ?? 0;
      return { x: xs[0], y: ys[0], xs, ys, commands, isStraight: !/[CQ]/.test(part) };
    });

/** The shapes that are filled and outlined while a card is drawn once, with the places of their corners. */
function pathsOf(content, size) {
  const { fill, stroke } = contextPrototype;
  const paths: { kind: string; marks: ReturnType<typeof marksIn> }[] = [];
  Object.assign(contextPrototype, {
    fill(path, ...more) {
      if (path) paths.push({ kind: 'fill', marks: marksIn(path.toSVGString()) });
      return fill.call(this, path, ...more);
    },
    stroke(path) {
      paths.push({ kind: 'stroke', marks: marksIn(path.toSVGString()) });
      return stroke.call(this, path);
    },
  });
  try {
    void drawCard(content, size);
  } finally {
    Object.assign(contextPrototype, { fill, stroke });
  }
  return paths;
}

async function pixelsOf(png) {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const { data } = canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number) =>
    `#${[0, 1, 2].map((part) => data[(y * image.width + x) * 4 + part].toString(16).padStart(2, '0')).join('')}`;
  return { width: image.width, height: image.height, at };
}

/** Everything that a card has to say, without the spaces, letter by letter in any order. */
const letters = (texts) => [...texts.join('').replace(/\s/g, '')].sort().join('');
const textsIn = (drawing) => {
  if (drawing?.kind === 'share') return [drawing.part ?? '', drawing.whole ?? ''];
  if (drawing?.kind === 'bars')
    return drawing.bars.flatMap(({ label, text }: { label: string; text: string }) => [label, text]);
  if (drawing?.kind !== 'line') return [];
  const { ticks, start, last } = partsOfLine(drawing.picture);
  return [...ticks, start, last, ...drawing.legend].map(({ text }) => text);
};
const textsOf = ({ place: where = [], headline = '', figures, drawing, remarks, sources, site }) => [
  where.join('·'),
  headline,
  ...figures.flatMap(({ quantity, label, context, sources: own }) => [
    quantity.before,
    quantity.number,
    quantity.after,
    label,
    context.join('·'),
    ...own,
  ]),
  ...textsIn(drawing),
  ...remarks,
  ...sources,
  site,
];

/** Years on the axis of days: as many as have room. */
const marksOf = ({ drawing }) =>
  drawing?.kind === 'line' ? drawing.picture.marks.map(({ text }: { text: string }) => text) : [];

for (const [name, content] of Object.entries(all)) {
  for (const size of SIZES) {
    describe(`the ${size} card “${name}”`, () => {
      const { width, height, margin } = CARD_SIZES[size];

      it('is written whole', () => {
        const marks = marksOf(content);
        const whole = written(content, size).map(({ text }) => text);
        const drawn = whole.filter((text) => !marks.includes(text));
        assert.ok(marks.length === 0 || whole.length - drawn.length >= 3, 'years');
        assert.equal(
          letters(drawn),
          letters(textsOf(content).map((text) => text.replaceAll('\u202f', '\u2009'))),
        );
      });

      it('has all its ink inside the margins, and none on the line above the source', async () => {
        const { at, ...real } = await pixelsOf(drawCard(content, size).png);
        assert.deepEqual(real, { width, height });
        // The rule along the top has the colour of what is drawn. The sides of a letter may stand out a little.
        for (let x = 0; x < width; x++) assert.equal(at(x, 6), '#1d5c8f');
        const [left, right] = [margin - 3, width - margin + 3];
        const [top, bottom] = [0.8 * margin + 12 - 3, height - 0.8 * margin + 3];
        for (let y = 13; y < height; y++)
          for (let x = 0; x < width; x++) {
            // Over what is inside.
            if (x === left && y >= top && y < bottom) x = right;
            assert.equal(at(x, y), '#ffffff', `ink at ${x}, ${y}`);
          }
        const inner = Array.from({ length: right - left - 6 }, (_, index) => left + 3 + index);
        const isLine = (y: number) => inner.every((x) => at(x, y) === '#e2e6eb');
        assert.equal(Array.from({ length: height }, (_, y) => y).filter(isLine).length >= 1, true);
      });
    });
  }
}

describe('a card', () => {
  it('is 1200 by 630 px, 1200 by 480 for one that is shown at half that, and 1080 by 1080', async () => {
    const sizes = await Promise.all(
      SIZES.map(async (size) => {
        const { width, height } = await pixelsOf(drawCard(kinds.stat, size).png);
        return [width, height];
      }),
    );
    assert.deepEqual(sizes, [
      [1200, 630],
      [1200, 480],
      [1080, 1080],
    ]);
  });

  it('has the bound before the number on its line, in either direction', () => {
    for (const [content, bound, number] of [
      [kinds.stat, 'more than', '36,000'],
      [kinds.area, 'more than', '190,000'],
      [kinds.progress, 'about', '16%'],
      [scripts.arabic, 'أكثر من', '36,000'],
      [scripts.hebrew, 'יותר מ-', '36,000'],
    ] as const) {
      const lines = written(content, 'large');
      const before = lines.find(({ text }) => text === bound)!;
      const large = lines.find(({ text }) => text === number)!;
      assert.equal(before.y, large.y);
      if (content.direction === 'rtl') assert.ok(large.x <= before.x - before.width);
      else assert.ok(before.x + before.width <= large.x);
    }
  });

  it('fills the bar of a share from the inline start, as far as the share', async () => {
    for (const content of [kinds.progress, scripts.share]) {
      const { at, width, height } = await pixelsOf(drawCard(content, 'large').png);
      const isRtl = content.direction === 'rtl';
      const { margin } = CARD_SIZES.large;
      const inside = Array.from({ length: width }, (_, x) => x);
      const rows = Array.from({ length: height }, (_, y) =>
        y < 13 ? 0 : inside.filter((x) => at(x, y) === '#1d5c8f').length,
      );
      const filled = Math.max(...rows);
      const row = rows.indexOf(filled) + 2;
      const inner = width - 2 * margin;
      assert.ok(Math.abs(filled / inner - 0.16) < 0.01, `${filled} of ${inner}`);
      const [left, right] = [margin + 5, width - margin - 5];
      assert.equal(at(isRtl ? right : left, row), '#1d5c8f');
      assert.equal(at(isRtl ? left : right, row), '#e2e6eb');
    }
  });

  it('says on the bar of a share what was cleared and of what, in one unit', () => {
    const lines = written(kinds.progress, 'large').map(({ text }) => text);
    assert.ok(
      lines.includes('more than 190,000 hectares') && lines.includes('approximately 1,166,700 hectares'),
    );
  });

  it('says first where and since when, and of a group what holds for all of it', () => {
    for (const content of [kinds.stat, kinds.area, kinds.group])
      for (const size of SIZES) {
        const [first] = written(content, size);
        assert.equal(first.text, 'Azerbaijan · since 10 November 2020');
      }
    assert.equal(written(kinds.trend, 'large')[0].text, 'Azerbaijan');
  });

  it('says the source and its date in the text that stands for it', () => {
    for (const content of Object.values(kinds)) {
      const alt = altOf(content);
      assert.ok(alt.startsWith(content.sentence));
      assert.ok(content.sources.length > 0);
      for (const source of content.sources) assert.ok(alt.includes(source));
      assert.match(alt, /, via |Our calculation, from: |, \d+ \w+ \d{4}|as of /);
      assert.match(alt, /\b20\d\d\b/);
    }
    assert.match(altOf(kinds.stat), /^More than 36,000 anti-personnel mines found since 10 November 2020;/);
    assert.match(altOf(kinds.progress), /^About 16% .*More than 190,000 of approximately 1,166,700 hectares/);
    assert.match(
      altOf(kinds.progress),
      /Assumes approximately 1,166,700 hectares \(4 April 2025\) is the total before clearance began/,
    );
    assert.match(altOf(kinds.group), /^Mine clearance in Azerbaijan · More than 190,000 hectares/);
  });

  it('says of a plan when its outcome was reported once its day has passed, and not before', () => {
    const of = (today: string) => altOf(cardOfDogs(said.dogs, { ...place, today }));
    assert.match(
      of('2026-01-01'),
      /was planned for 2025\. The outcome was reported later \(29 October 2025\)\./,
    );
    assert.match(of('2025-12-31'), /is planned for 2025\./);
    assert.doesNotMatch(of('2025-12-31'), /outcome/);
  });

  it('says a plan and what came of it in one sentence, before its day and after', () => {
    for (const today of ['2025-11-01', '2026-01-01']) {
      assert.match(
        altOf(cardOfDogs(said.dogsLater, { ...place, today })),
        /A total of 100 was planned for 2025; reached: nearly 100 \(29 October 2025\)\./,
      );
      assert.match(
        altOf(cardOfFigure(said.planned, { ...place, today })),
        /Planned for 2025: more than 65,000 hectares; done: 69,205\.7 hectares\./,
      );
    }
  });

  it('has one dog for each, and those that were planned outlined, on every card', () => {
    for (const content of [kinds.dogs, all['dogs from right to left']])
      for (const size of SIZES) {
        const [filled, outlined, ...more] = pathsOf(content, size);
        assert.deepEqual([filled.kind, outlined.kind, more], ['fill', 'stroke', []], size);
        assert.deepEqual(
          [filled, outlined].map((path) => path.marks.length),
          [93, 7],
        );
      }
  });

  it('has dogs that look where the text runs, in rows of ten', () => {
    for (const [content, sign] of [
      [kinds.dogs, 1],
      [all['dogs from right to left'], -1],
    ] as const) {
      const { marks } = pathsOf(content, 'square')[0];
      // A dog begins with the tip of its tail.
      for (const { x, xs } of marks) assert.ok(xs.every((other) => (other - x) * sign >= -0.1));
      const rows = new Map<number, number>();
      for (const { y } of marks) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + 1);
      assert.deepEqual([...rows.values()], [...Array(9).fill(10), 3]);
    }
  });

  it('says of a trend where the sources stand that it has no room for', () => {
    assert.equal(kinds.trend.sources.at(-1), place.otherSources);
    assert.ok(!kinds.ordnance.sources.includes(place.otherSources));
  });

  it('has the very dog of the element', () => {
    const { marks } = pathsOf(kinds.dogs, 'large')[0];
    const { ys: own } = marksIn(new Path2D(`M0 0${DOG}`).toSVGString())[0];
    const scale = (marks[0].ys[1] - marks[0].y) / own[1];
    for (const { ys, y } of marks) {
      assert.equal(ys.length, own.length);
      ys.forEach((each, index) => assert.ok(Math.abs(each - y - own[index] * scale) < 0.1));
    }
  });

  it('joins the points of a trend by straight lines and draws each, with the last value at the last', () => {
    for (const [content, sign] of [
      [kinds.trend, 1],
      [all['trend from right to left'], -1],
    ] as const) {
      const { picture, legend } = content.drawing;
      const own = [picture, ...picture.apart].flatMap(({ points, tied = [] }) => [...points, ...tied]);
      const paths = pathsOf(content, 'large');
      // Each point is filled once, and each mark of the legend but the dotted line.
      const shapes = paths.filter(({ kind }) => kind === 'fill');
      assert.equal(shapes.length, own.length + legend.length - 1);
      const line = paths.find(
        ({ kind, marks }) => kind === 'stroke' && marks[0].xs.length === picture.points.length,
      )!;
      assert.ok(line, 'one corner for each joined point');
      const { xs, ys, isStraight } = line.marks[0];
      assert.ok(isStraight);
      picture.points.forEach(({ day, value }: { day: number; value: number }, index: number) => {
        const before = picture.points[index - 1];
        if (!before) return;
        assert.ok((xs[index] - xs[index - 1]) * sign * (day - before.day) >= 0);
        assert.ok((ys[index - 1] - ys[index]) * (value - before.value) >= 0);
      });
      const last = written(content, 'large').find(({ text }) => text === picture.lastText)!;
      const end = xs[xs.length - 1];
      const [left, right] = sign > 0 ? [last.x, last.x + last.width] : [last.x - last.width, last.x];
      assert.ok(left - 20 < end && end < right + 20, `${left} ${right} ${end}`);
      assert.ok(Math.abs(last.y - ys[ys.length - 1]) < 60);
      assert.ok(written(content, 'large').some(({ text }) => text === picture.start.text));
    }
  });
});

describe('a card of more dogs than can be told apart', () => {
  it('has a dot for each, in rows of ten', () => {
    const content = cardOfDogs({ ...said.dogs, filled: 480, outlined: 0, image: '480 marks' }, place);
    const [dots] = pathsOf(content, 'small');
    assert.equal(dots.marks.length, 480);
    assert.ok(dots.marks.every(({ commands }) => commands < 10));
    assert.ok(altOf(content).includes('480 marks'));
  });
});

describe('a card in the look of its publisher', () => {
  const SIGN =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><path fill="#c00000" d="M0 0h200v100H0z"/></svg>';
  const folder = mkdtempSync(path.join(tmpdir(), 'look-'));
  after(() => rmSync(folder, { recursive: true }));
  const lookWith = async (accent: string | undefined, sign: string | Uint8Array) => {
    const logo = path.join(folder, 'logo');
    writeFileSync(logo, sign);
    // As a worker is handed it.
    return lookOf(structuredClone(await readLook({ accent, logo })));
  };

  it('has its colour in place of ours, and its sign at the end of the first line, in either direction', async () => {
    const look = await lookWith('#00695C', SIGN);
    for (const content of [kinds.progress, scripts.share])
      for (const size of SIZES) {
        const { width, margin } = CARD_SIZES[size];
        const { at, height } = await pixelsOf(drawCard(content, size, look).png);
        assert.equal(at(width / 2, 6), '#00695c');
        const inside = Array.from({ length: width }, (_, x) => x);
        const all = Array.from({ length: height }, (_, y) => inside.map((x) => at(x, y))).flat();
        assert.ok(!all.includes('#1d5c8f'));
        const isRtl = content.direction === 'rtl';
        const end = isRtl ? margin + 4 : width - margin - 5;
        assert.equal(at(end, Math.round(12 + margin * 0.8) + 12), '#c00000');
        const { svg } = drawCard(content, size, look);
        assert.ok(svg.includes('data:image/png;base64,') && !/href="(?!data:image\/png|#)/.test(svg));
      }
  });

  it('takes a sign as PNG too', async () => {
    const canvas = createCanvas(300, 60);
    canvas.getContext('2d').fillStyle = '#c00000';
    canvas.getContext('2d').fillRect(0, 0, 300, 60);
    const look = await lookWith(undefined, canvas.toBuffer('image/png'));
    const { at } = await pixelsOf(drawCard(kinds.stat, 'large', look).png);
    assert.deepEqual([at(600, 6), at(1200 - 64, 80)], ['#1d5c8f', '#c00000']);
  });

  it('is refused a colour that cannot be read on white, and told one that can', () => {
    assert.equal(accentFault('#767676'), undefined, '4.54:1');
    const [, said, instead] = /has a contrast of ([\d.]+):1.* (#[\da-f]{6}), /.exec(accentFault('#777777'))!;
    assert.equal(said, '4.47');
    assert.equal(accentFault(instead), undefined);
    assert.match(accentFault('blue'), /Write a colour/);
  });
});

describe('a card of more dogs than can be seen one by one', () => {
  it('has no marks, and speaks of none', () => {
    const content = cardOfDogs({ ...said.dogs, filled: 501, image: '501 filled marks' }, place);
    assert.equal(content.drawing, undefined);
    assert.doesNotMatch(altOf(content), /marks/);
  });
});

describe('the fonts of the cards', () => {
  it('have every character of the languages they are for', () => {
    for (const content of Object.values(all)) assert.deepEqual(drawCard(content, 'large').missing, []);
  });

  it('leave nothing to the fonts of the machine: what they do not have is a sign that says so', () => {
    const withLabel = (label: string) => ({ ...kinds.stat, figures: [{ ...kinds.stat.figures[0], label }] });
    const unknown = drawCard(withLabel('anti-personnel က mines'), 'large');
    assert.deepEqual(unknown.missing, ['က']);
    const sign = drawCard(withLabel('anti-personnel \ufffd mines'), 'large');
    assert.ok(Buffer.from(unknown.png).equals(Buffer.from(sign.png)));
  });

  it('have the spaces of French numbers and hyphens that do not break', () => {
    const { missing, write } = built.typefaceFor(['36\u202f000 non\u2011breaking']);
    assert.deepEqual(missing, []);
    assert.equal(write('36\u202f000 non\u2011breaking'), '36\u2009000 non-breaking');
  });
});

const digest = (content: string) => {
  const { svg, png } = drawCard(content, 'large');
  return createHash('sha256').update(svg).update(png).digest('hex');
};

describe('the bytes of a card', () => {
  it('are few, and any picture decoder reads them', () => {
    for (const [name, content] of Object.entries(all)) {
      const { png } = drawCard(content, 'large');
      assert.equal(png[25], 3, 'a picture with a palette');
      assert.ok(png.length < 60_000, `${name}: ${png.length} bytes`);
    }
  });

  it('hold grounds and inks exactly, and soft edges so that no eye sees a difference', async () => {
    const canvas = createCanvas(300, 200);
    const context = canvas.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, 300, 200);
    // More colours than a palette holds, each of them rare.
    for (let x = 0; x < 300; x++) {
      context.fillStyle = `rgb(${x % 256} ${(x * 7) % 256} ${(x * 13) % 256})`;
      context.fillRect(x, 0, 1, 2);
    }
    context.fillStyle = '#1d5c8f';
    context.fillRect(10, 50, 100, 100);
    const { at } = await pixelsOf(built.encodePng(canvas.data(), 300, 200));
    assert.deepEqual([at(5, 60), at(20, 60), at(299, 199)], ['#ffffff', '#1d5c8f', '#ffffff']);
    const { data } = context.getImageData(0, 0, 300, 1);
    for (let x = 0; x < 300; x++)
      for (const part of [0, 1, 2]) {
        const written = Number.parseInt(at(x, 0).slice(1 + 2 * part, 3 + 2 * part), 16);
        assert.ok(Math.abs(written - data[4 * x + part]) < 32, `px ${x}`);
      }
  });

  it('are the same again, whatever was drawn in between', () => {
    const first = digest(scripts.azerbaijani);
    for (const content of Object.values(all)) digest(content);
    assert.equal(digest(scripts.azerbaijani), first);
  });

  it('are the same on a machine without fonts and in another language', () => {
    const script = `import { createHash } from 'node:crypto';
      import { built, kinds, scripts } from ${JSON.stringify(new URL('card-samples.ts', import.meta.url))};
      for (const content of [kinds.group, scripts.arabic, scripts.chinese]) {
        const { svg, png } = built.drawCard(content, 'large');
        console.log(createHash('sha256').update(svg).update(png).digest('hex'));
      }`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...process.execArgv, '--input-type=module', '--eval', script],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          DISABLE_SYSTEM_FONTS_LOAD: '1',
          LANG: 'ja_JP.UTF-8',
          TZ: 'Asia/Tokyo',
        },
      },
    );
    assert.equal(
      stdout.trim(),
      [kinds.group, scripts.arabic, scripts.chinese].map(digest).join('\n'),
      stderr,
    );
  });
});
