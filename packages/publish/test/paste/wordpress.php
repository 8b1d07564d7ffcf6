<?php
/**
 * What WordPress saves and shows of a snippet, by WordPress's own code and without a database.
 *
 * Reads {"folder": …, "isMultisite": …, "snippets": {name: html}} as JSON from standard input and writes the version,
 * what its filter allows in a post, and for each person and each editor what is saved and what a reader gets. Roles,
 * the right to save HTML unfiltered, filters and their order are WordPress's own; given here is only what a database
 * would hold.
 */

$asked = json_decode( stream_get_contents( STDIN ), true );

define( 'ABSPATH', rtrim( $asked['folder'], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
define( 'MULTISITE', $asked['isMultisite'] );
// What old code has to say about a newer PHP does not belong into standard output, which is JSON.
ini_set( 'display_errors', 'stderr' );
error_reporting( E_ALL & ~E_DEPRECATED );

foreach ( array(
	'version',
	'load',
	'plugin',
	'compat',
	'functions',
	'formatting',
	'kses',
	'pomo/translations',
	'l10n',
	'capabilities',
	'class-wp-role',
	'class-wp-roles',
	'class-wp-user',
	'shortcodes',
	'media',
	'blocks',
	'class-wp-block-parser',
	'class-wp-block-list',
	'class-wp-block',
	'class-wp-block-type',
	'class-wp-block-type-registry',
	'link-template',
	'embed',
	'class-wp-oembed',
) as $part ) {
	require_once ABSPATH . WPINC . "/$part.php";
}

/** A database that knows nothing. */
$wpdb = new class() {
	public function __get( $name ) {
		return '';
	}
	public function __call( $name, $arguments ) {
		return '';
	}
};

function get_userdata() {
	return false;
}

function wp_get_current_user() {
	return $GLOBALS['person'];
}

function wp_generate_password( $length ) {
	return str_repeat( 's', $length );
}

const OPTIONS = array(
	'blog_charset' => 'UTF-8',
	'home'         => 'https://cms.example',
	'siteurl'      => 'https://cms.example',
);
add_filter( 'pre_option', fn( $value, $name ) => OPTIONS[ $name ] ?? '', 10, 2 );

// The roles as an installation makes them. Where the list is not empty at first, it is kept in memory.
$wp_user_roles = array( 'nobody' => array( 'name' => 'Nobody', 'capabilities' => array() ) );
$wp_roles      = new WP_Roles();
require ABSPATH . 'wp-admin/includes/schema.php';
populate_roles();

/** As default-filters.php has them, without those that change only links and pictures of the site itself. */
add_filter( 'the_content', 'do_blocks', 9 );
add_filter( 'the_content', 'wptexturize' );
add_filter( 'the_content', 'wpautop' );
add_filter( 'the_content', 'shortcode_unautop' );
add_filter( 'the_content', 'do_shortcode', 11 );
add_filter( 'pre_kses', 'wp_pre_kses_less_than' );
add_filter( 'pre_kses', 'wp_pre_kses_block_attributes', 10, 3 );

/** Who is signed in from now on. */
function sign_in( $role ) {
	$GLOBALS['person']          = new WP_User();
	$GLOBALS['person']->allcaps = get_role( $role )->capabilities;
	kses_init();
}

/** What stands in the database after this person has saved it, as wp_insert_post() does it. */
function save( $html ) {
	return wp_unslash( apply_filters( 'content_save_pre', wp_slash( $html ) ) );
}

$answer = array(
	'version'   => $wp_version,
	'allowed'   => wp_kses_allowed_html( 'post' ),
	'protocols' => wp_allowed_protocols(),
	'may'       => array(),
	'results'   => array(),
	'oembed'    => array(),
);
foreach ( array( 'author', 'administrator' ) as $role ) {
	sign_in( $role );
	$answer['may'][ $role ] = current_user_can( 'unfiltered_html' );
	foreach ( $asked['snippets'] as $name => $html ) {
		$classic = save( $html );
		$block   = save( "<!-- wp:html -->\n$html\n<!-- /wp:html -->" );

		$answer['results'][ $role ]['classic'][ $name ] = array( 'saved' => $classic, 'shown' => apply_filters( 'the_content', $classic ) );
		$answer['results'][ $role ]['block'][ $name ]   = array( 'saved' => $block, 'shown' => apply_filters( 'the_content', $block ) );
	}
}
foreach ( $asked['snippets'] as $name => $html ) {
	$answer['oembed'][ $name ] = wp_filter_oembed_result( $html, (object) array( 'type' => 'rich' ), 'https://example.org/' );
}

echo json_encode( $answer, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR );
