/**
 * What the published packages are made of and need, as a CycloneDX bill of materials: npm's own, from the lock file.
 *
 * npm writes all of the lock file, or leaves out what the tests need as well (`lit`, `valibot`). So it is asked for all,
 * and what no published package leads to is taken away here. Number and moment are those of the commit.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { root } from '../ensure-installed.mjs';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly externalReferences?: readonly unknown[];
  readonly [field: string]: unknown;
}
interface Bill {
  readonly metadata: { readonly component: Component; readonly [field: string]: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly [field: string]: unknown;
}

function readBill(): Bill {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 256 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  return JSON.parse(stdout);
}

/** All that these lead to. */
function reachable(from: readonly string[], { dependencies }: Bill): ReadonlySet<string> {
  const edges = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const found = new Set(from);
  for (const ref of found) for (const next of edges.get(ref) ?? []) found.add(next);
  return found;
}

/** A number that is the same for the same commit and version, in the form of a UUID of version 8 (RFC 9562). */
function serialNumber(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hash[16], 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const byRef = (one: string, other: string) => (one < other ? -1 : 1);

/** @param packages names of the published ones */
export function billOfMaterials(
  packages: readonly string[],
  { commit, version, moment }: { readonly commit: string; readonly version: string; readonly moment: string },
  bill = readBill(),
): Bill {
  const roots = packages.map((name) => `${name}@${version}`);
  const missing = roots.filter((ref) => !bill.components.some((each) => each['bom-ref'] === ref));
  if (missing.length > 0)
    throw new Error(
      `package-lock.json does not hold ${missing.join(', ')}. Run: npm install --package-lock-only`,
    );
  const kept = reachable(roots, bill);
  const top = bill.metadata.component['bom-ref'];
  return {
    ...bill,
    serialNumber: serialNumber(`${commit} ${version}`),
    metadata: {
      ...bill.metadata,
      timestamp: moment,
      // npm calls it by the folder that it lies in.
      component: { ...bill.metadata.component, name: 'mine-action-widgets', externalReferences: [] },
    },
    components: bill.components
      .filter((each) => kept.has(each['bom-ref']))
      // Where a library was downloaded from is a matter of the machine; what it was is said by its hash.
      .map((each) => ({ ...each, externalReferences: [] }))
      .sort((one, other) => byRef(one['bom-ref'], other['bom-ref'])),
    dependencies: [
      { ref: top, dependsOn: [...roots].sort(byRef) },
      ...bill.dependencies
        .filter(({ ref }) => ref !== top && kept.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort(byRef) }))
        .sort((one, other) => byRef(one.ref, other.ref)),
    ],
  };
}
