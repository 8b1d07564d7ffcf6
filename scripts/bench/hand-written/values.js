/** The figures of the hand-written elements, and how these put them into their messages. */

const published = new Date('2025-04-04T00:00:00Z');
export const FOUND = { 'ap-mines-found': 36000, 'at-mines-found': 21000, 'uxo-found': 133000 };
const LAND = { clearedHectares: 190000, contaminatedSquareKilometres: 11667 };
export const DOGS = { donated: 93, planned: 100 };

export const number = new Intl.NumberFormat('en');
const date = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const span = (count, unit) =>
  new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(count);

function age(now = new Date()) {
  const months =
    (now.getFullYear() - published.getUTCFullYear()) * 12 +
    (now.getMonth() - published.getUTCMonth()) -
    (now.getDate() < published.getUTCDate() ? 1 : 0);
  return months < 36 ? span(months, 'month') : span(Math.floor(months / 12), 'year');
}

/** Made once: a page of a thousand figures has one day. */
const once = (make) => {
  let made;
  return () => (made ??= make());
};

const VALUES = {
  published: once(() => date.format(published)),
  since: once(() => date.format(new Date('2020-11-10T00:00:00Z'))),
  age: once(age),
  clearedHectares: () => number.format(LAND.clearedHectares),
  contaminated: () => number.format(LAND.contaminatedSquareKilometres),
  contaminatedHectares: () => number.format(LAND.contaminatedSquareKilometres * 100),
};

export const fill = (message) => message.replace(/\{(\w+)\}/g, (_, name) => VALUES[name]());

export const share = () => Math.round(LAND.clearedHectares / LAND.contaminatedSquareKilometres);
