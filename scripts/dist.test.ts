/**
 * The built files as such.
 */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';

const DIST = path.resolve(process.env.DIST ?? 'dist');
const names = (await readdir(DIST, { recursive: true }))
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => !name.startsWith('site/'));
const scripts = await Promise.all(
  names
    .filter((name) => name.endsWith('.js'))
    .map(async (name) => [name, await readFile(path.join(DIST, name), 'utf8')]),
);

describe('the files in dist', () => {
  it('are there', () => {
    for (const name of [
      'mine-action.js',
      'mine-action-complete.js',
      'mine-action.esm.js',
      'autoload.js',
      'more-elements.js',
      'charts.js',
      'drawing.js',
      'resolver.js',
    ])
      assert.ok(names.includes(name), name);
  });

  it('have names that no content blocker matches', () => {
    const words = [
      'stat',
      'count',
      'counter',
      'track',
      'banner',
      'analytics',
      'pixel',
      'metrics',
      'beacon',
      'telemetry',
    ];
    for (const name of names) {
      for (const word of words) assert.ok(!name.toLowerCase().includes(word), `${name} holds "${word}"`);
      for (const token of name.toLowerCase().split(/[^a-z0-9]+/))
        assert.ok(!['ad', 'ads', 'adv', 'sponsor'].includes(token), `${name} holds the word "${token}"`);
    }
  });

  it('turn no text into code or markup', () => {
    const never = [
      /\beval\s*\(/,
      /\bnew\s+Function\b/,
      /\bFunction\s*\(\s*["'`]/,
      /document\.write/,
      /insertAdjacentHTML/,
      /innerHTML/,
      /outerHTML\s*=/,
      /createContextualFragment/,
      /\bDOMParser\b/,
      /setHTMLUnsafe/,
      /javascript:/i,
      /set(?:Timeout|Interval)\(\s*["'`]/,
    ];
    // The desk is a page of our own, with Lit's templates: their one place makes an element of what we wrote.
    for (const [name, code] of scripts) {
      const rest = name === 'desk/desk.js' ? code.replace(/\.innerHTML=/, '') : code;
      for (const pattern of never) assert.doesNotMatch(rest, pattern, name);
    }
  });

  it('reach for no storage, no beacon, no timer and no listener that costs the page its back button', () => {
    for (const [name, code] of scripts)
      assert.doesNotMatch(
        code,
        /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|setInterval|["'`](?:before)?unload["'`]|serviceWorker/,
        name,
      );
  });

  it('hold no library in its development build, no map, no path and no note of where they were made', () => {
    for (const [name, code] of scripts) {
      assert.doesNotMatch(
        code,
        /Lit is in dev mode|litIssuedWarnings|sourceMappingURL|node_modules|packages\/|file:\/\//,
        name,
      );
      assert.ok(!code.includes(process.cwd()), `${name} names the folder it was made in`);
    }
    assert.deepEqual(
      names.filter((name) => name.endsWith('.map')),
      [],
    );
  });

  it('hold letters that every page reads the same, whatever its encoding', () => {
    // Modules are UTF-8 wherever they stand.
    const classic = scripts.filter(([name]) => /^mine-action(?:-complete)?\.js$/.test(name));
    assert.equal(classic.length, 2);
    for (const [name, code] of classic) assert.doesNotMatch(code, /[^\x00-\x7F]/, name); // eslint-disable-line no-control-regex
  });

  it('have a file for each language but English, and no other', async () => {
    const messages = await readdir(new URL('../packages/wording/messages', import.meta.url));
    const others = messages
      .filter((file) => file !== 'en.json')
      .map((file) => `lang-${path.parse(file).name}.js`);
    assert.deepEqual(names.filter((name) => name.startsWith('lang-')).sort(), others.sort());
  });

  it('name whose work they hold, with the licences in full beside them', async () => {
    const notices = await readFile(path.join(DIST, 'notices.txt'), 'utf8');
    const HELD = {
      'mine-action.js': ['@lit/reactive-element'],
      'drawing.js': ['chart.js'],
      'svg.js': ['svgcanvas'],
      'resolver.js': ['csv42', '@messageformat/runtime'],
      'mine-action-complete.js': ['@lit/reactive-element', 'chart.js', 'svgcanvas', 'csv42'],
    };
    for (const [file, held] of Object.entries(HELD)) {
      const [, code] = scripts.find(([name]) => name === file)!;
      const [first] = code.split('\n');
      for (const name of held) {
        assert.ok(first.includes(name), `${file} does not name ${name}`);
        assert.match(notices, new RegExp(`^${name} [\\d.]+$`, 'm'));
      }
    }
    assert.match(notices, /Redistribution and use in source and binary forms/);
    assert.match(notices, /Permission is hereby granted, free of charge/);
  });

  it('ask for nothing but files of their own folder', () => {
    for (const [name, code] of scripts) {
      for (const [, address] of code.matchAll(/(?:\}\s*from|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/g)) {
        assert.match(address, /^\.{1,2}\/(?:esm\/)?[\w.-]+\.js$/, name);
        const file = path.posix.join(path.posix.dirname(name), address);
        assert.ok(names.includes(file), `${name} asks for ${address}, which is not there`);
      }
      if (name === 'mine-action-complete.js') assert.doesNotMatch(code, /\bimport\s*\(/);
    }
  });
});
