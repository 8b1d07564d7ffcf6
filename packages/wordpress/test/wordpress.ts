/**
 * A real WordPress on this machine: PHP's own server, MariaDB, a theme, four people, and the plugin as it is handed out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { findProgram } from '../../../scripts/testing/debian.ts';
import { type Database, end, endWithUs, startDatabase } from './database.ts';
import { type Release, wordpressFiles } from './wordpress-files.ts';

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

export const PASSWORD = 'of-a-test-alone';
const PATIENCE_MS = 60_000;

export interface WordPress {
  /** With a slash at its end. */
  readonly url: string;
  readonly folder: string;
  /** Runs PHP inside WordPress, as one of its people; what it returns comes back. */
  php<Answer = unknown>(code: string, as?: Role): Promise<Answer>;
  /** Gets a page as anybody's program would. */
  get(address: string): Promise<string>;
}

export interface WordPresses {
  install(options: Options): Promise<WordPress>;
  stop(): Promise<void>;
}

export interface Options {
  readonly release: Release;
  readonly theme: string;
  /** The folder of the plugin; without it there is none. */
  readonly plugin?: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Servers of this machine that WordPress may ask, as host and port: it asks none of its own network otherwise. */
  readonly mayAsk?: readonly string[];
}

/** Starts the database; each site has one of its own in it. */
export async function startWordPresses(): Promise<WordPresses> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mine-action-wordpress-'));
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const each of stops.reverse()) await each();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const database = await startDatabase(folder);
    stops.push(database.stop);
    let count = 0;
    return {
      stop,
      async install(options) {
        const name = `site${++count}`;
        database.create(name);
        const { site, child } = await install(path.join(folder, name), name, database, options);
        stops.push(() => end(child));
        return site;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function install(folder: string, name: string, database: Database, options: Options) {
  const { release, theme, plugin, settings, mayAsk = [] } = options;
  const php = findProgram('php', ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring']);
  // PHP follows links to files, and a folder of its own is what a site writes into.
  cpSync(wordpressFiles(release), folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(path.join(folder, 'wp-config.php'), configOf(database, name, url));
  const must = path.join(folder, 'wp-content/mu-plugins');
  mkdirSync(must, { recursive: true });
  writeFileSync(path.join(must, 'test.php'), mustUse(mayAsk));
  if (plugin)
    cpSync(plugin, path.join(folder, 'wp-content/plugins/mine-action-figures'), { recursive: true });
  // A server of the test itself may have to answer meanwhile.
  const runPhp = async (code: string, before = '') => {
    const child = spawn(
      php,
      [
        '-d',
        'display_errors=stderr',
        '-d',
        'error_reporting=E_ALL & ~E_DEPRECATED',
        '-d',
        'memory_limit=512M',
      ],
      { cwd: folder, stdio: 'pipe' },
    );
    child.stdin.end(`<?php ${before} require ${quote(path.join(folder, 'wp-load.php'))}; ${code}`);
    const [out, said, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit') as Promise<[number]>,
    ]);
    if (status !== 0) throw new Error(`PHP ended with ${status}:\n${out}\n${said}`);
    return out;
  };
  await runPhp(
    `require ABSPATH . 'wp-admin/includes/upgrade.php';
     wp_install( 'A strange site', 'administrator', 'administrator@example.org', true, '', ${quote(PASSWORD)} );
     foreach ( array( 'editor', 'author', 'contributor' ) as $role )
       wp_insert_user( array( 'user_login' => $role, 'user_pass' => ${quote(PASSWORD)}, 'user_email' => "$role@example.org", 'role' => $role ) );
     switch_theme( ${quote(theme)} );
     update_option( 'blog_public', 1 );`,
    "define( 'WP_INSTALLING', true );",
  );
  if (plugin)
    await runPhp(
      `require ABSPATH . 'wp-admin/includes/plugin.php';
       $result = activate_plugin( 'mine-action-figures/mine-action-figures.php' );
       if ( is_wp_error( $result ) ) { fwrite( STDERR, $result->get_error_message() ); exit( 1 ); }
       update_option( 'mine_action_figures', json_decode( ${quote(JSON.stringify(settings ?? {}))}, true ) );`,
    );
  const child = spawn(
    php,
    [
      '-d',
      'display_errors=0',
      '-d',
      'log_errors=1',
      // What a test writes into a site counts at once: PHP keeps a file for two seconds before it looks at it again.
      '-d',
      'opcache.revalidate_freq=0',
      '-d',
      `error_log=${path.join(folder, 'php.log')}`,
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      folder,
    ],
    // A page that asks its own server waits for another worker.
    { cwd: folder, env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, stdio: 'ignore', detached: true },
  );
  endWithUs(child);
  const get = async (address: string) => {
    const answer = await fetch(new URL(address, url), { signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.text();
  };
  const begun = Date.now();
  for (;;) {
    try {
      await get('?feed=rss2');
      break;
    } catch (error) {
      if (child.exitCode !== null || Date.now() - begun > PATIENCE_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  const site: WordPress = {
    url,
    folder,
    get,
    async php<Answer>(code: string, as?: Role) {
      const user = as ? `wp_set_current_user( get_user_by( 'login', ${quote(as)} )->ID );` : '';
      const said = await runPhp(
        `${user} echo "\\nANSWER" . wp_json_encode( ( static function () { ${code} } )() );`,
      );
      return JSON.parse(said.slice(said.lastIndexOf('\nANSWER') + 7) || 'null') as Answer;
    },
  };
  return { site, child };
}

/** A text inside PHP. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const configOf = (database: Database, name: string, url: string) => `<?php
define( 'DB_NAME', ${quote(name)} );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', ${quote(database.host)} );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', ${quote(url.slice(0, -1))} );
define( 'WP_SITEURL', ${quote(url.slice(0, -1))} );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', false );
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((key) => `define( '${key}', 'of a test alone: ${key}' );`)
  .join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Only what a test names is asked, as if it were on the web; nothing else is there to be asked. */
const mustUse = (mayAsk: readonly string[]) => `<?php
const MAY_ASK = array( ${mayAsk.map(quote).join(', ')} );
add_filter( 'http_request_host_is_external', static fn( $is, $host, $url ) => $is || in_array( wp_parse_url( $url, PHP_URL_HOST ) . ':' . wp_parse_url( $url, PHP_URL_PORT ), MAY_ASK, true ), 10, 3 );
add_filter( 'http_allowed_safe_ports', static fn( $ports ) => array_merge( $ports, array_map( static fn( $each ) => (int) explode( ':', $each )[1], MAY_ASK ) ) );
add_filter( 'pre_http_request', static function ( $before, $args, $url ) {
	$host = wp_parse_url( $url, PHP_URL_HOST );
	if ( preg_match( '/(^|\\.)(wordpress\\.org|w\\.org|gravatar\\.com)$/', $host ) ) {
		return new WP_Error( 'test', 'Nothing of the web is asked in a test.' );
	}
	return $before;
}, 10, 3 );
add_filter( 'pre_wp_mail', '__return_true' );
`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
