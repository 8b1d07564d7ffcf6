/**
 * Holds every file to the limit that stands beside its entry, and writes the table of sizes and hashes.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'rollup';

const brotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
  limit: number;
  integrity: string;
}

/** Everything measured so far, over all outputs of one build. */
const measured = new Map<string, Size>();

/**
 * @param {Record<string, number>} limits bytes after Brotli, by file name
 * @param {number} [otherwise] the limit of each file that is not named
 */
export function sizeLimits(limits: Record<string, number>, otherwise?: number): Plugin {
  return {
    name: 'size-limits',
    generateBundle(_, bundle) {
      for (const [fileName, chunk] of Object.entries(bundle)) {
        const limit = limits[fileName] ?? (chunk.type === 'chunk' ? otherwise : undefined);
        if (chunk.type !== 'chunk' && limit === undefined) continue;
        const bytes = Buffer.from(chunk.type === 'chunk' ? chunk.code : chunk.source);
        if (limit === undefined)
          return this.error(`${fileName} has no size limit: write one beside its entry.`);
        const size = {
          raw: bytes.length,
          gzip: gzipSync(bytes, { level: 9 }).length,
          brotli: brotli(bytes),
          limit,
        };
        measured.set(fileName, {
          ...size,
          integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
        });
        if (size.brotli > limit && !process.env.NOLIMIT)
          this.error(`${fileName} has ${size.brotli} bytes after Brotli; its limit is ${limit}.`);
      }
    },
  };
}

/** Writes `sizes.json` and `sizes.md` beside the files, from the last output of a build. */
export function sizeTable(): Plugin {
  return {
    name: 'size-table',
    generateBundle() {
      const rows = [...measured].sort(([a], [b]) => (a < b ? -1 : 1));
      this.emitFile({
        type: 'asset',
        fileName: 'sizes.json',
        source: `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`,
      });
      this.emitFile({ type: 'asset', fileName: 'sizes.md', source: table(rows) });
    },
  };
}

const table = (rows: [string, Size][]) => `# Files, sizes in bytes, and hashes

| file | raw | gzip | Brotli | limit | integrity |
| --- | ---: | ---: | ---: | ---: | --- |
${rows.map(([name, row]) => `| \`${name}\` | ${row.raw} | ${row.gzip} | ${row.brotli} | ${row.limit} | \`${row.integrity}\` |`).join('\n')}

A hash holds for one version. The files that \`mine-action.js\` may load later from the same folder are not covered by
its own hash; \`mine-action-complete.js\` never loads another.
`;
