#!/usr/bin/env node
/**
 * The command line: which commands there are, what they take, and how they end.
 *
 * Exit codes: 0 all is well, 1 the file has problems, 2 the command was called wrongly or a file cannot be read. What
 * a command makes goes to stdout, what it tells on the way to stderr.
 */
import { Command, CommanderError, Option } from 'commander';
import {
  accentOption,
  append,
  formatOption,
  keyOption,
  list,
  logoOption,
  onlineOption,
  picturesOption,
  securityContactOption,
  sourceTextOption,
  STRICT,
  todayOption,
  withoutOption,
} from './cli-options.js';
import type { BuildOptions } from './commands/build.js';
import type { CheckPageOptions } from './commands/check-page.js';
import type { CheckSourcesOptions } from './commands/check-sources.js';
import { CommandError, EXIT } from './commands/command-error.js';
import type { DeskCallOptions } from './commands/desk.js';
import { diff } from './commands/diff.js';
import { exportFeed, type ExportOptions, TARGETS } from './commands/export.js';
import * as help from './commands/help.js';
import { importTable, type ImportOptions } from './commands/import.js';
import { newFeed, type NewOptions } from './commands/new.js';
import { isEnded } from './commands/prompts.js';
import { flagOf, QUESTIONS } from './commands/questions.js';
import { NotGood } from './feed/read-whole.js';
import type { Format } from './commands/report.js';
import type { ReleaseOptions } from './commands/release.js';
import { rollback } from './commands/rollback.js';
import { languageOfTerminal, say, speak } from './commands/say.js';
import { keys, signFeed, type SignOptions } from './commands/sign.js';
import type { SingleOptions } from './venue/write-single.js';
import { validate, type ValidateOptions } from './commands/validate.js';
import { VERSION } from './version.js';

/** Runs a command and keeps its exit code. */
const ending =
  <Arguments extends readonly unknown[]>(run: (...values: Arguments) => Promise<number>) =>
  async (...values: Arguments): Promise<void> => {
    process.exitCode = await run(...values);
  };

function makeProgram(): Command {
  const program = new Command('mine-action-publish')
    .description(
      'Checks, imports, exports and compares a feed of mine-action figures, and builds a site from it.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for what can be written here)')
    .addHelpText('after', help.WHOLE);

  program
    .command('validate')
    .description('check a feed: what the format refuses, and what looks like a mistake')
    .argument('<file>', 'feed (JSON), or the table that "export --to csv" writes')
    .addOption(formatOption())
    .option(...STRICT)
    .addOption(sourceTextOption())
    .addOption(keyOption())
    .addOption(onlineOption())
    .addOption(todayOption())
    .addHelpText('after', help.VALIDATE)
    .action(ending((file: string, options: ValidateOptions) => validate(file, options)));

  program
    .command('check-sources')
    .description('hold every quote against the evidence beside the feed; with --online, against its source')
    .argument('<feed>', 'feed (JSON or table)')
    .option('--evidence <folder>', 'where the evidence lies; otherwise in "evidence" beside the feed')
    .option('--online', 'read the addresses of the sources again')
    .option('--write', 'with --online, keep in the evidence what stands: its day, and what was not kept yet')
    .addOption(formatOption())
    .option(...STRICT)
    .addOption(todayOption())
    .addOption(new Option('--allow-local', 'read addresses of this machine, for trials').hideHelp())
    .addHelpText('after', help.CHECK_SOURCES)
    // The client for the web is loaded when it is needed.
    .action(
      ending(async (file: string, options: CheckSourcesOptions) =>
        (await import('./commands/check-sources.js')).checkSources(file, options),
      ),
    );

  program
    .command('check-page')
    .description(
      'say which figures on a page readers see drawn, which not and why, and what to put in their place',
    )
    .argument('<page>', 'address of a page (https://…), or a file with its HTML')
    .option('--site <place>', 'site of the figures: its address, or the folder that "build" has written')
    .option('--json', 'write the result as JSON')
    .addOption(new Option('--allow-local', 'read addresses of this machine, for trials').hideHelp())
    .addHelpText('after', help.CHECK_PAGE)
    .action(
      ending(async (page: string, options: CheckPageOptions) =>
        (await import('./commands/check-page.js')).checkPage(page, options),
      ),
    );

  program
    .command('import')
    .description('make a feed from a spreadsheet: CSV, .xlsx or .ods, or the address of a published one')
    .argument('<file>', 'table: CSV in UTF-8, a workbook (.xlsx, .ods), or an address (https://…)')
    .option(
      '--mapping <file>',
      'how the table is to be read; not needed for the table that "export --to csv" writes',
    )
    .option('--out <file>', 'where the feed is written; otherwise to stdout')
    .option('--title <text>', 'title of the feed, for a table that has none')
    .addOption(formatOption())
    .option(...STRICT)
    .addOption(todayOption())
    .addOption(new Option('--allow-local', 'read addresses of this machine, for trials').hideHelp())
    .addHelpText('after', help.IMPORT)
    .action(ending((file: string, options: ImportOptions) => importTable(file, options)));

  program
    .command('export')
    .description('write a feed as a table, a described table, JSON-LD, HXL, or the tables of Article 7')
    .argument('<feed>', 'feed (JSON or table)')
    .addOption(new Option('--to <kind>', 'what is written').choices(TARGETS).makeOptionMandatory())
    .option(
      '--out <place>',
      'file, or folder; otherwise to stdout (datapackage: into this folder; article7: a folder)',
    )
    .option('--year <year>', 'with article7, the year of the report')
    .option('--url <address>', 'with jsonld, where the site is found: https://example.org/figures/')
    .addHelpText('after', help.EXPORT)
    .action(ending((file: string, options: ExportOptions) => exportFeed(file, options)));

  program
    .command('diff')
    .description('say in words what a new feed says that an old one did not')
    .argument('<old>', 'feed (JSON or table)')
    .argument('<new>', 'feed (JSON or table)')
    .addOption(formatOption())
    .addHelpText('after', help.DIFF)
    .action(ending((old: string, young: string, options: { format: Format }) => diff(old, young, options)));

  program
    .command('build')
    .description('make a folder of static files in which every figure has an address')
    .argument('<feed>', 'feed (JSON or table)')
    .requiredOption('--out <place>', 'folder where the site is written; with --single, the file')
    .option('--url <address>', 'where it will be found, such as https://example.org/figures/')
    .option('--languages <codes>', 'languages of the pages, the first one first: en,az', list)
    .option(
      '--signed-languages-only',
      'leave out languages whose words no native speaker of the field has read',
    )
    .addOption(todayOption('say ages and plans as of this day, such as 2025-04-04'))
    .addOption(picturesOption())
    .addOption(withoutOption())
    .addOption(keyOption())
    .addOption(onlineOption())
    .addOption(securityContactOption())
    .addOption(logoOption())
    .addOption(accentOption())
    .option('--scripts <folder>', 'folder with mine-action.js, where it is not that of this package')
    .option('--single', 'make one file for a screen at the venue instead, with no need of a network')
    .option('--figures <codes>', 'with --single, what is shown: progress,area-cleared,dogs', list)
    .option('--edition <edition>', 'with --single, latest or a day such as 2025-04-04')
    .option('--seconds <number>', 'with --single, how long each figure stands', Number)
    .addHelpText('after', help.BUILD)
    // Drawing pages takes more code than all other commands together: it is loaded when it is needed.
    .action(
      ending(async (file: string, options: BuildOptions & SingleOptions & { readonly single?: boolean }) =>
        options.single
          ? (await import('./venue/write-single.js')).writeSingle(file, options)
          : (await import('./commands/build.js')).build(file, options),
      ),
    );

  program
    .command('release')
    .description('from the table to the published site: import, check, compare, build, exchange')
    .argument('<file>', 'table as CSV with --mapping, or a feed (JSON or table) as it is')
    .requiredOption('--out <folder>', 'folder of the site; it is exchanged as a whole')
    .requiredOption('--url <address>', 'where it is published, such as https://example.org/figures/')
    .option('--mapping <file>', 'how the table is to be read')
    .option('--title <text>', 'title of the feed, for a table that has none')
    .option('--languages <codes>', 'languages of the pages, the first one first: en,az', list)
    .option(
      '--signed-languages-only',
      'leave out languages whose words no native speaker of the field has read',
    )
    .option('--accept <check:figure>', 'let this one warning pass; may be repeated', append, [])
    .option('--gone <address>', 'this address is taken away for good; may be repeated', append, [])
    .option('--first', 'nothing is published yet')
    .option('--offline', 'compare with the feed in the folder, and ask nothing of the network')
    .option('--dry-run', 'do everything but publish, and say what would change')
    .option('--yes', 'publish without being asked, for scripts')
    .addOption(sourceTextOption())
    .addOption(picturesOption())
    .addOption(withoutOption())
    .addOption(new Option('--key <file>', 'check the signature beside the feed with this public key'))
    .addOption(securityContactOption())
    .addOption(logoOption())
    .addOption(accentOption())
    .option('--scripts <folder>', 'folder with mine-action.js, where it is not that of this package')
    .addOption(todayOption('check, and say ages and plans, as of this day, such as 2025-04-04'))
    .addHelpText('after', help.RELEASE)
    .action(
      ending(async (file: string, options: ReleaseOptions) =>
        (await import('./commands/release.js')).release(file, options),
      ),
    );

  program
    .command('rollback')
    .description('bring back the site as it was before the last release')
    .requiredOption('--out <folder>', 'folder of the site')
    .addHelpText('after', help.ROLLBACK)
    .action(ending((options: { readonly out: string }) => rollback(options)));

  program
    .command('desk')
    .description('publish a table in the browser of this machine, by choosing instead of writing')
    .argument('[table]', 'table: CSV, .xlsx or .ods; otherwise it is chosen on the page')
    .option('--mapping <file>', 'choices of the last time, as the desk or you have written them')
    .option('--feed <place>', 'the feed that is published, as a file or an address, to be compared with')
    .option('--out <folder>', 'where the files are written', 'desk')
    .option('--url <address>', 'where the site is published; with it the page offers a release')
    .option('--port <number>', 'port of this machine; otherwise a free one', '0')
    .option('--scripts <folder>', 'folder with mine-action.js, where it is not that of this package')
    .option('--offline-file <file>', 'write the page as one file for a machine without this command, and end')
    .addHelpText('after', help.DESK)
    .action(
      ending(async (table: string | undefined, options: DeskCallOptions) =>
        (await import('./commands/desk.js')).desk(table, options),
      ),
    );

  program
    .command('keys')
    .description('make the keys that a publisher signs feeds with')
    .requiredOption('--out <folder>', 'folder where they are written')
    .addHelpText('after', help.KEYS)
    .action(ending((options: { readonly out: string }) => keys(options)));

  program
    .command('sign')
    .description('sign a feed as its file is, with a signature beside it')
    .argument('<feed>', 'feed (JSON)')
    .requiredOption('--key <file>', 'the private key that "keys" has made')
    .option('--days <number>', 'for how many days the signature holds', Number, 400)
    .addOption(todayOption('sign as on this day, such as 2025-04-04'))
    .addHelpText('after', help.SIGN)
    .action(ending((file: string, options: SignOptions) => signFeed(file, options)));

  const making = program
    .command('new')
    .description('start a feed by answering questions')
    .option('--out <file>', 'where the feed is written', 'feed.json')
    .option('--answers <file>', 'answers as a JSON object; - reads them from stdin')
    .option('--language <code>', 'language of the questions; otherwise that of the terminal')
    .option('--force', 'write over a file that is there')
    .addHelpText('after', help.NEW)
    .action(ending((options: NewOptions) => newFeed(options)));
  for (const { key, asks, choices } of QUESTIONS) {
    // An answer that will not do is refused in the language of the questions, by `new` itself.
    const which = choices && key !== 'indicator' ? ` (${choices.join(', ')})` : '';
    making.addOption(new Option(`${flagOf(key)} <answer>`, `${say(asks, {}, 'en')}${which}`));
  }
  return program;
}

/** How a command ends that could not do its work. */
function exitOf(error: unknown): number {
  // The message stands already; help and version that were asked for are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (isEnded(error)) {
    process.stderr.write(`${say('stopped')}\n`);
    return EXIT.usage;
  }
  if (error instanceof NotGood || error instanceof CommandError) {
    process.stderr.write(`${error.message}\n`);
    return error instanceof NotGood ? EXIT.problems : EXIT.usage;
  }
  throw error;
}

// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await speak(languageOfTerminal());
  await makeProgram().parseAsync();
} catch (error) {
  process.exitCode = exitOf(error);
}
