/** What the manifests promise is checked: the oldest Node, and a name for everything that is imported. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDependencies, enginesAbove, packagesIn, undeclaredIn } from './check-dependencies.ts';

describe('the check of the dependencies', () => {
  it('finds nothing amiss in this repository', () => assert.deepEqual(checkDependencies(), []));

  it('names what does not run on the oldest Node that is promised', () => {
    const lock = (node: string) => ({
      packages: {
        '': { engines: { node: '>=20.19' } },
        'node_modules/lit/node_modules/@b/c': { version: '1.2.3', engines: { node } },
      },
    });
    for (const node of ['>=22.12.0', '^18 || >=20.20.2 <21', '>=24'])
      assert.match(
        enginesAbove(lock(node)).join(),
        /^@b\/c 1\.2\.3 wants Node .* we promise >=20\.19\./,
        node,
      );
    for (const node of ['>=18', '^20.19.0 || >=22.12.0', '*', undefined])
      assert.deepEqual(enginesAbove(lock(node!)), [], node);
  });

  it('sees every way to import a package', () => {
    // This file too is looked through for imports.
    const quoted = (name: string) => `'${name}'`;
    const text = `
      import a from ${quoted('a/inner.js')};
      import type { B } from ${quoted('@b/c')};
      export * from ${quoted('d')};
      const e = await import(${quoted('e')});
      const f = import.meta.resolve(${quoted('f/file.js')});
      const g = readFileSync(new URL(${quoted(`../node_${'modules'}/@g/h/i.js`)}, import.meta.url));
      import fs from ${quoted('fs')};
      import path from ${quoted('node:path')};
      import own from ${quoted('./own.js')};`;
    assert.deepEqual([...packagesIn(text)].sort(), ['@b/c', '@g/h', 'a', 'd', 'e', 'f']);
  });

  it('holds each file to the manifest that is there for it', () => {
    const manifests = {
      '': { name: 'root', devDependencies: { tool: '1', '@types/typed': '1' } },
      'packages/one': { name: '@x/one', dependencies: { needed: '1' } },
    };
    const amiss = (file: string, name: string) => undeclaredIn(file, `import '${name}';`, manifests);
    for (const [file, name] of [
      ['packages/one/src/a.ts', 'needed'],
      ['packages/one/src/a.test.ts', 'tool'],
      ['packages/one/test/a.test.ts', 'tool'],
      ['packages/one/test/a.test.ts', '@x/one'],
      ['scripts/a.ts', 'tool'],
      ['stories/a.ts', 'typed'],
    ])
      assert.deepEqual(amiss(file, name), [], `${file}: ${name}`);
    for (const [file, name] of [
      ['packages/one/src/a.ts', 'tool'],
      ['packages/one/src/a.test.ts', 'phantom'],
      ['scripts/a.ts', 'needed'],
    ])
      assert.match(amiss(file, name).join(), new RegExp(`^${file} imports ${name}, which .*package.json`));
  });
});
