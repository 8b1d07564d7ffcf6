/** A feed of three times the figures, to see how a site grows. */

/** The feed with two invented programmes in it, which published the same figures 20 and 40 years before. */
export function threefold(text: string) {
  const feed = JSON.parse(text);
  const names = [...Object.keys(feed.sources), ...feed.figures.map(({ id }: { id: string }) => id)];
  const isName = new Set(names);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any part of a feed
  const moved = (value: any, years: number): any => {
    if (Array.isArray(value)) return value.map((each) => moved(each, years));
    if (typeof value === 'object' && value)
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          isName.has(key) ? `${key}-${years}` : key,
          key === 'formula'
            ? String(each).replace(/[a-z][\w-]*/g, (name) => moved(name, years))
            : moved(each, years),
        ]),
      );
    if (isName.has(value)) return `${value}-${years}`;
    return typeof value === 'string'
      ? value.replace(/^(\d{4})(?=(-\d\d(-\d\d)?)?$)/, (year: string) => String(Number(year) - years))
      : value;
  };
  const copies = [20, 40].map((years) => moved({ sources: feed.sources, figures: feed.figures }, years));
  return JSON.stringify({
    ...feed,
    sources: Object.assign({}, feed.sources, ...copies.map(({ sources }) => sources)),
    figures: [feed, ...copies].flatMap(({ figures }) => figures),
  });
}
