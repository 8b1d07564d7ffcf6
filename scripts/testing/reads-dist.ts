/**
 * Whether a test reads `dist/`, so that one that does not runs without a build.
 *
 * The tests of the bundles do, and every other that names the folder, itself or in a module that it imports by its
 * path. The command line puts the script of `dist/` into the sites that it builds, so tests that run it do as well.
 */
import { withImports } from '../local-imports.ts';

const ALWAYS = /\/packages\/bundles\/|\/publish\/test\/built\.ts$|\/scripts\/wordpress\/build-plugin\.ts$/;
/** A package's own folder of that name is another. */
const NAMES_IT = /['"`](?:\.{0,2}\/)*dist['"`/]/;
/** Comments may speak of it. */
const COMMENT = /^\s*(?:\/?\*|\/\/).*$/gm;

/** @param {string} file its path from the root */
export const readsDist = (file: string) =>
  [...withImports(file)].some(
    ([place, text]) => ALWAYS.test(place.replaceAll('\\', '/')) || NAMES_IT.test(text.replace(COMMENT, '')),
  );
