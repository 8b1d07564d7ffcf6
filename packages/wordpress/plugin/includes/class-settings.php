<?php
/**
 * What the site's administrator has chosen.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * The settings, each with the value that holds until another is chosen.
 */
final class Settings {

	const DEFAULTS = array(
		// The address of the site with the figures, with a slash at its end.
		'site'     => '',
		// From where the script comes: `bundled`, this plugin's own, or `site`.
		'script'   => 'bundled',
		// `auto`, the language of the page, or the code of one.
		'language' => 'auto',
		// Whether a link to a figure, alone in its paragraph, becomes the figure.
		'links'    => false,
		// Whether authors may keep our tags in what they write.
		'tags'     => false,
	);

	/**
	 * All of them.
	 *
	 * @return array{site: string, script: string, language: string, links: bool, tags: bool}
	 */
	public static function all() {
		$kept = get_option( OPTION, array() );
		return array_merge( self::DEFAULTS, is_array( $kept ) ? array_intersect_key( $kept, self::DEFAULTS ) : array() );
	}

	/**
	 * One of them.
	 *
	 * @param string $name Its name, as in `DEFAULTS`.
	 * @return string|bool
	 */
	public static function get( $name ) {
		return self::all()[ $name ];
	}

	/**
	 * The address of a site as it is kept: of the web, without a question or a fragment, with a slash at its end.
	 *
	 * @param string $address As somebody has written it.
	 * @return string Nothing where it is no address of the web.
	 */
	public static function site_address( $address ) {
		$address = esc_url_raw( trim( $address ), array( 'http', 'https' ) );
		$parts   = wp_parse_url( $address );
		if ( empty( $parts['host'] ) || isset( $parts['user'] ) ) {
			return '';
		}
		$path = isset( $parts['path'] ) ? preg_replace( '#index\.html$#', '', $parts['path'] ) : '/';
		$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
		return $parts['scheme'] . '://' . $parts['host'] . $port . trailingslashit( $path );
	}
}
