/**
 * Ids of figures, from names in any script.
 */
import anyAscii from 'any-ascii';

/**
 * Small Latin letters, digits and hyphens.
 *
 * @example slug('Херсонська') // 'khersonska'
 */
export const slug = (name: string): string =>
  anyAscii(name.normalize('NFC').toLowerCase())
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');

/** Names figures. Two names that come out alike are numbered; one name that comes twice stays, for the door to refuse. */
export class FigureIds {
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** @param pattern an id with fields in braces: `ukr-{indicator}-{asOf.date}` */
  of(pattern: string, fields: ReadonlyMap<string, unknown>): string {
    const name = pattern.replace(/\{([^}]+)\}/g, (_, path: string) => textOf(fields.get(path)));
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const plain = slug(name);
    let id = plain;
    for (let number = 2; this.#taken.has(id); number++) id = `${plain}-${number}`;
    this.#ids.set(name, id);
    this.#taken.add(id);
    return id;
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
