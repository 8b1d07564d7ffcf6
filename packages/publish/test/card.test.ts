/**
 * Picture cards: what stands on them, in which place, and that it is the same on every machine.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { built, kinds, place, said, scripts } from './card-samples.ts';

const { altOf, CARD_SIZES, cardOfDogs, cardOfFigure, drawCard } = built;
const all = { ...kinds, ...scripts };
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
const textsOf = ({ headline = '', figures, drawing, remarks, sources, site }) => [
  headline,
  ...figures.flatMap(({ quantity, label, context, sources: own }) => [
    quantity.before,
    quantity.number,
    quantity.after,
    label,
    context.join('·'),
    ...own,
  ]),
  ...(drawing?.bars ?? []).flatMap(({ label, text }: { label: string; text: string }) => [label, text]),
  ...remarks,
  ...sources,
  site,
];

for (const [name, content] of Object.entries(all)) {
  for (const size of SIZES) {
    describe(`the ${size} card “${name}”`, () => {
      const { width, height, margin } = CARD_SIZES[size];

      it('is written whole', () => {
        const drawn = written(content, size).map(({ text }) => text);
        assert.equal(
          letters(drawn),
          letters(textsOf(content).map((text) => text.replaceAll('\u202f', '\u2009'))),
        );
      });

      it('has all its ink inside the margins, and none on the line above the source', async () => {
        const { at, ...real } = await pixelsOf(drawCard(content, size).png);
        assert.deepEqual(real, { width, height });
        const isRtl = content.direction === 'rtl';
        const rule = isRtl ? width - 1 : 0;
        // The sides of a letter may stand out a little.
        const [left, right] = isRtl
          ? [margin - 3, width - 16 - margin + 3]
          : [16 + margin - 3, width - margin + 3];
        for (let y = 0; y < height; y++) {
          assert.equal(at(rule, y), '#1d5c8f');
          for (let x = 16; x < width - 16; x++) {
            const isInside = x >= left && x < right && y >= margin - 3 && y < height - margin + 3;
            if (!isInside) assert.equal(at(x, y), '#ffffff', `ink at ${x}, ${y}`);
          }
        }
        const inner = Array.from({ length: right - left - 6 }, (_, index) => left + 3 + index);
        const isLine = (y: number) => inner.every((x) => at(x, y) === '#e2e6eb');
        assert.equal(Array.from({ length: height }, (_, y) => y).filter(isLine).length >= 1, true);
      });
    });
  }
}

describe('a card', () => {
  it('is 1200 by 630 px, and 1200 by 480 for one that is shown at half that', async () => {
    const sizes = await Promise.all(
      SIZES.map(async (size) => {
        const { width, height } = await pixelsOf(drawCard(kinds.stat, size).png);
        return [width, height];
      }),
    );
    assert.deepEqual(sizes, [
      [1200, 630],
      [1200, 480],
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
      const inside = Array.from({ length: width - 2 * 20 }, (_, index) => 20 + index);
      const rows = Array.from(
        { length: height },
        (_, y) => inside.filter((x) => at(x, y) === '#1d5c8f').length,
      );
      const filled = Math.max(...rows);
      const row = rows.indexOf(filled) + 2;
      const inner = width - 16 - 2 * CARD_SIZES.large.margin;
      assert.ok(Math.abs(filled / inner - 0.16) < 0.01, `${filled} of ${inner}`);
      const start = isRtl ? width - 16 - CARD_SIZES.large.margin - 5 : 16 + CARD_SIZES.large.margin + 5;
      const end = isRtl ? CARD_SIZES.large.margin + 5 : width - CARD_SIZES.large.margin - 5;
      assert.equal(at(start, row), '#1d5c8f');
      assert.equal(at(end, row), '#e2e6eb');
    }
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

  it('has one mark for each dog, and those that were planned outlined', () => {
    const { fillRect, strokeRect } = contextPrototype;
    const drawn = { filled: 0, outlined: 0 };
    contextPrototype.fillRect = function (...box) {
      if (box[2] === box[3]) drawn.filled++;
      return fillRect.apply(this, box);
    };
    contextPrototype.strokeRect = function (...box) {
      drawn.outlined++;
      return strokeRect.apply(this, box);
    };
    try {
      void drawCard(kinds.dogs, 'large').svg;
    } finally {
      Object.assign(contextPrototype, { fillRect, strokeRect });
    }
    // In each of two files.
    assert.deepEqual(drawn, { filled: 2 * 93, outlined: 2 * 7 });
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
