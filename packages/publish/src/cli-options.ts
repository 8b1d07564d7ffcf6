/**
 * Options that several commands have, and how what is written behind them is read.
 */
import { isCalendarDay } from '@mine-action/data';
import { InvalidArgumentError, Option } from 'commander';
import { accentFault } from './accent.js';
import type { BuildOptions } from './commands/build.js';
import { FORMATS } from './commands/report.js';

export const day = (text: string): string => {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('Write a day such as 2025-04-04.');
  return text;
};
export const append = (text: string, before: readonly string[]): readonly string[] => [...before, text];
export const formatOption = (): Option =>
  new Option('--format <format>', 'how the result is written').choices(FORMATS).default('text');
export const todayOption = (says = 'check as on this day, such as 2025-04-04'): Option =>
  new Option('--today <day>', says).argParser(day);
export const list = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);
/** The editions whose pictures are drawn. */
export const pictures = (text: string): BuildOptions['pictures'] => {
  if (text === 'all') return text;
  if (text === 'none') return [];
  const [newest, ...days] = list(text);
  if (newest !== 'newest')
    throw new InvalidArgumentError('Write all, none, newest, or newest and days: newest,2025-04-04.');
  return ['latest', ...days.map(day)];
};
export const keyOption = (): Option =>
  new Option('--key <file>', 'check the signature beside the feed with this public key').conflicts('online');
export const onlineOption = (): Option =>
  new Option('--online', 'check the signature beside the feed with the key on its publisher’s own domain');
export const STRICT = ['--strict', 'let warnings fail too (exit code 1)'] as const;
export const picturesOption = (): Option =>
  new Option(
    '--pictures <which>',
    'which editions have pictures: all, newest, newest,2025-04-04, none',
  ).argParser(pictures);
export const withoutOption = (): Option =>
  new Option(
    '--without <source>',
    'leave out the figures of a source and what was calculated from them; may be repeated',
  )
    .argParser(append)
    .default([]);
const securityContact = (text: string): string => {
  if (/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d.-]+)$/.test(text)) return text;
  throw new InvalidArgumentError(
    'Write mailto: and an address, or the address of a page (https://…), or tel: and a number.',
  );
};
export const securityContactOption = (): Option =>
  new Option(
    '--security-contact <address>',
    'whom to tell of a weakness of the site, for its security.txt: mailto:security@example.org',
  ).argParser(securityContact);
const accent = (text: string): string => {
  const fault = accentFault(text);
  if (fault !== undefined) throw new InvalidArgumentError(fault);
  return text;
};
export const accentOption = (): Option =>
  new Option('--accent <colour>', 'the colour of what is drawn on pictures, such as #005a9c').argParser(
    accent,
  );
export const logoOption = (): Option =>
  new Option('--logo <file>', 'your sign (PNG or SVG), for the pictures');
export const sourceTextOption = (): Option =>
  new Option('--source-text <key=file>', 'hold the quotes of a source against its text; may be repeated')
    .argParser(append)
    .default([]);
