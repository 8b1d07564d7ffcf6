/**
 * Lint keeps what a reader of the code may rely on: the arrows between the packages, and what our elements never do
 * on a stranger's page (docs/architecture.md). Each ban says what to do instead.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** What each package may import; nothing else, and never from further up this list. Tests import `testing`, too. */
const ARROWS = {
  data: ['csv42', 'valibot'],
  wording: ['@mine-action/data', '@messageformat/runtime'],
  core: ['@mine-action/wording', '@mine-action/data', '@lit/reactive-element'],
  elements: [
    '@mine-action/core',
    '@mine-action/wording',
    '@mine-action/data',
    '@lit/reactive-element',
    '@lit-labs/ssr-dom-shim',
    'chart.js',
    'svgcanvas',
  ],
  react: ['@mine-action/elements', 'react'],
  bundles: ['@mine-action/elements', '@mine-action/core', '@mine-action/wording', '@mine-action/data'],
  publish: [
    '@mine-action/data',
    '@mine-action/wording',
    '@mine-action/core',
    '@mine-action/elements',
    'lit',
    '@lit-labs/ssr',
    '@napi-rs/canvas',
    'dompurify',
    'sanitize-html',
    'xss',
    '@inquirer/input',
    '@inquirer/select',
    'any-ascii',
    'commander',
    'csv-parse',
    'fflate',
    'htmlparser2',
    'jose',
    'piscina',
    'qrcode',
    'robots-parser',
    'temporal-polyfill',
    'undici',
    'valibot',
    'node:child_process',
    'node:crypto',
    'node:dns',
    'node:fs',
    'node:http',
    'node:module',
    'node:net',
    'node:os',
    'node:path',
    'node:stream',
    'node:url',
    'node:worker_threads',
    'node:zlib',
  ],
  eleventy: [
    '@mine-action/data',
    '@mine-action/wording',
    '@mine-action/elements',
    '@11ty/eleventy-fetch',
    'htmlparser2',
  ],
  testing: ['@mine-action/data', '@mine-action/wording'],
  // WordPress's own scripts are globals.
  wordpress: [],
};

/** The tags: folders that define an element. What lies beside them is shared. */
const ELEMENTS = new URL('packages/elements/src/', import.meta.url);
const tags = readdirSync(ELEMENTS).filter((name) =>
  existsSync(new URL(`${name}/${name}.definition.ts`, ELEMENTS)),
);

/** What tests of several packages share; never published. */
const SHARED = '@mine-action/testing';

const testsOf = (name) => [
  ...['*.test.ts', 'testing.ts', 'testing/*.ts'].map((files) => `packages/${name}/src/**/${files}`),
  ...(name === 'testing' ? ['packages/testing/src/**/*.ts'] : []),
];
const TESTS = [...testsOf('*'), ...testsOf('testing')];

const oneOf = (names) => `(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})(?:$|/)`;

/** Imports that are bans, each as a pattern of the address and what to do instead. */
const importBans = (name, { test }) => [
  {
    // Tests may use what tests need; among our own packages the arrows hold for them too.
    regex: test
      ? `^(?=@mine-action/)(?!${oneOf([SHARED, `@mine-action/${name}`, ...ARROWS[name]])})`
      : `^(?!\\.)${ARROWS[name].length > 0 ? `(?!${oneOf(ARROWS[name])})` : ''}`,
    message: `${name} may import only: ${ARROWS[name].join(', ') || 'nothing'}. See docs/architecture.md.`,
  },
  {
    regex: '^@mine-action/[^/]+/(?:src|dist)(?:/|$)|^\\.(?:.*/)?(?:src|dist|packages)/',
    message: 'Import another package by its name, as its exports allow; its inner paths may change any day.',
  },
  ...(name === 'elements'
    ? [
        {
          regex: `^(?:\\.\\./)+(?:${tags.join('|')})/`,
          message:
            'No element knows another: put what two share into a folder beside them, as a function or a controller.',
        },
      ]
    : []),
  {
    regex: '^lit(?:-html)?/(?:directives/(?:unsafe-|style-map)|static-html)',
    message:
      'Text only, and no inline styles: a strict policy ignores them. Use SVG geometry or setProperty().',
  },
];

/** `no-restricted-imports` does not see `import()` and `import('…')` types; the same bans for these. */
const asSyntax = ({ regex, message }) =>
  ['ImportExpression > Literal.source', 'TSImportType > Literal.source'].map((node) => ({
    selector: `${node}[value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message,
  }));

const syntaxBans = [
  {
    selector: 'Identifier[name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'Text only: what comes from a feed or a page is never markup.',
  },
  {
    selector: 'Identifier[name="styleMap"]',
    message: 'No inline styles: a strict policy ignores them. Use SVG geometry or setProperty().',
  },
  {
    selector: 'CallExpression[callee.name="h"] > ObjectExpression > Property[key.name="style"]',
    message: 'No inline styles: a strict policy ignores them. Use SVG geometry or setProperty().',
  },
  {
    selector:
      'Identifier[name=/^((inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser)$/]',
    message: 'Text only: say what is drawn, with `h` of elements/src/markup.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln|cookie|domain)$/]',
    message: 'The document belongs to the page.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage|indexedDB|sendBeacon)$/]',
    message: 'Nothing is stored and nothing is sent.',
  },
  {
    selector: 'Identifier[name="setInterval"]',
    message: 'No timer of our own: draw when something changes.',
  },
  {
    selector: 'Identifier[name=/^(Intl|toLocale(Date|Time)?String)$/]',
    message:
      'Number and date symbols are made at build time: use formatNumber and formatDate of @mine-action/wording.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/<style/i]',
    message: 'No style in a template: a strict policy ignores it. Write it into the element’s .styles.ts.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message:
      'No inline style: a strict policy ignores it. Use SVG geometry, or setProperty() from updated().',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/i]',
    message: 'Text only: put the value between the tags.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(set|toggle)Attribute$/][arguments.0.value="style"]',
    message: 'No inline style: a strict policy ignores it. Use setProperty().',
  },
];

const clockBans = [
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"]',
    message: 'The reader’s day comes from today() of @mine-action/core and is handed in.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The reader’s day comes from today() of @mine-action/core and is handed in.',
  },
];

const testBans = [
  {
    selector: 'MemberExpression[object.name=/^(describe|context|it|test)$/][property.name=/^(only|skip)$/]',
    message: 'Every test runs, always.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext|fit|fdescribe)$/]',
    message: 'Every test runs, always.',
  },
];

const sourceBans = (name) => [
  ...syntaxBans,
  ...clockBans,
  ...importBans(name, { test: false }).flatMap(asSyntax),
];

const ofPackages = Object.keys(ARROWS).flatMap((name) => [
  {
    files: [`packages/${name}/src/**/*.ts`],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: importBans(name, { test: false }) }],
      'no-restricted-syntax': ['error', ...sourceBans(name)],
    },
  },
  {
    files: testsOf(name),
    rules: {
      'no-restricted-imports': ['error', { patterns: importBans(name, { test: true }) }],
      'no-restricted-syntax': ['error', ...testBans, ...importBans(name, { test: true }).flatMap(asSyntax)],
    },
  },
]);

/** A name with an underscore, or one that is left out of `...rest`, says that it is not used. */
const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

/** What JavaScript names that runs in a browser. */
const BROWSER = `
  window document location navigator customElements HTMLElement Element Node ShadowRoot CSSStyleSheet
  IntersectionObserver MutationObserver PerformanceObserver ResizeObserver getComputedStyle getSelection
  innerHeight innerWidth matchMedia requestAnimationFrame scrollTo
`;

export default defineConfig(
  // What is made is not linted; git's list of it is the only one.
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  // Compiled by the frameworks' own compilers, with packages that are not ours.
  { ignores: ['packages/testing/frameworks/{types,angular}/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unused-vars': ['error', UNUSED],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: TESTS,
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: {
      wc: { elementBaseClasses: ['LitElement', 'ReactiveElement', 'DrawnElement', 'FigureElement'] },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // The compiler knows what a base class has.
      'wc/guard-super-call': 'off',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  ...ofPackages,
  {
    files: [...TESTS, 'stories/**/*.test.ts'],
    rules: {
      // The types that @open-wc/testing brings call every `.equal()` a promise. It is none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }],
        },
      ],
      // `expect(value).to.be.true` is how chai reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests hand over what must never be followed.
      'no-script-url': 'off',
    },
  },
  // The places that ask the clock: of the page, and of the command line.
  ...['core', 'publish'].map((name) => ({
    files: [`packages/${name}/src/today.ts`],
    rules: {
      'no-restricted-syntax': ['error', ...sourceBans(name).filter((ban) => !clockBans.includes(ban))],
    },
  })),
  // How others write numbers and months is asked of `Intl`; what is shown never is.
  {
    files: ['packages/publish/src/table/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...sourceBans('publish').filter(({ message }) => !message.startsWith('Number and date symbols')),
      ],
    },
  },
  {
    files: ['stories/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...testBans,
        ...syntaxBans.filter(({ selector }) => /unsafe|HTML/.test(selector)),
      ],
    },
  },
  // What scripts read comes from `JSON.parse`, from sources that are bundled while they run, and from pages: as `any`.
  {
    files: ['scripts/**/*.ts', 'packages/{publish,hugo,eleventy,wordpress}/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Programs and tests print whatever there is, and take functions out of what they load.
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A server's listener may be asynchronous.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // The runner waits for them.
          allowForKnownSafeCalls: [
            { from: 'package', name: ['after', 'before', 'describe', 'it', 'test'], package: 'node:test' },
          ],
        },
      ],
    },
  },
  // Configurations run in Node; what scripts hand to browsers as JavaScript knows the names of both.
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        ...Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
        ...Object.fromEntries(
          BROWSER.trim()
            .split(/\s+/)
            .map((name) => [name, 'readonly']),
        ),
      },
    },
  },
);
