/**
 * A WordPress that becomes a network of sites, as its administrator would make it one.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quote, type WordPress } from './wordpress.ts';

const CONFIG = 'wp-config.php';

/**
 * Makes a network of a site, with the plugin active for all of it.
 *
 * @param paths of further sites, such as `/second/`; each has everybody of the first with the same role
 * @param plugin the folder of the plugin
 * @returns the sites, the first one before the others
 */
export async function makeNetwork(
  wordpress: WordPress,
  paths: readonly string[],
  plugin: string,
): Promise<readonly WordPress[]> {
  const { host } = new URL(wordpress.url);
  await wordpress.php(
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
     global $wpdb;
     foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
     install_network();
     $result = populate_network( 1, ${quote(host)}, 'administrator@example.org', 'A network', '/', false );
     if ( is_wp_error( $result ) && 'no_wildcard_dns' !== $result->get_error_code() ) { throw new Exception( $result->get_error_message() ); }
     return 1;`,
  );
  const config = path.join(wordpress.folder, CONFIG);
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('$table_prefix', `${constants(host)}\n$table_prefix`),
  );
  cpSync(plugin, path.join(wordpress.folder, 'wp-content/plugins/mine-action-figures'), { recursive: true });
  // A web server's rules lead from each site to the files of all.
  for (const place of paths) {
    const folder = path.join(wordpress.folder, place);
    mkdirSync(folder);
    for (const name of ['index.php', 'wp-admin', 'wp-content', 'wp-includes'])
      symlinkSync(path.join('..', name), path.join(folder, name));
  }
  const ids = await wordpress.php<number[]>(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
     $result = activate_plugin( 'mine-action-figures/mine-action-figures.php', '', true );
     if ( is_wp_error( $result ) ) { throw new Exception( $result->get_error_message() ); }
     $ids = array();
     foreach ( json_decode( ${quote(JSON.stringify(paths))} ) as $path ) {
       $id = wpmu_create_blog( ${quote(host)}, $path, "Site $path", 1 );
       if ( is_wp_error( $id ) ) { throw new Exception( $id->get_error_message() ); }
       foreach ( array( 'editor', 'author', 'contributor' ) as $role ) { add_user_to_blog( $id, get_user_by( 'login', $role )->ID, $role ); }
       $ids[] = $id;
     }
     // A network begins with addresses that a web server must know of; a post that was never published has none of that kind.
     foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) { update_blog_option( $id, 'permalink_structure', '' ); }
     return $ids;`,
  );
  return [wordpress, ...ids.map((id, at) => siteOf(wordpress, id, paths[at]))];
}

/** One site of the network. */
function siteOf(wordpress: WordPress, id: number, place: string): WordPress {
  const url = new URL(place, wordpress.url).href;
  return {
    ...wordpress,
    url,
    get: (address) => wordpress.get(new URL(address, url).href),
    php: (code, as) => wordpress.php(`switch_to_blog( ${id} ); ${code}`, as),
  };
}

const constants = (host: string) => `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', ${quote(host)} );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
// Without a web server before it PHP is not told which site is meant.
$_SERVER += array( 'HTTP_HOST' => ${quote(host)}, 'REQUEST_URI' => '/' );`;
