<?php
/**
 * The address of a figure on a line of its own.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * A handler for the addresses of the chosen site. It is asked before oEmbed is: a figure is drawn in the page itself, without a frame.
 */
final class Embed {

	const ID = 'mine-action-figure';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'register_handler' ) );
	}

	/**
	 * Makes it known.
	 */
	public static function register_handler() {
		$site = Settings::get( 'site' );
		if ( '' !== $site ) {
			$bare = preg_replace( '#^https?://#', '', $site );
			wp_embed_register_handler( self::ID, '#^https?://' . preg_quote( $bare, '#' ) . '\S*$#i', array( self::class, 'render' ) );
		}
	}

	/**
	 * Writes it.
	 *
	 * @param string[] $matches What the pattern has found.
	 * @param array    $size    The room that the theme gives; a figure takes that of its column.
	 * @param string   $url     The address.
	 * @return string HTML; of other pages of that site the link.
	 */
	public static function render( $matches, $size, $url ) {
		if ( null === Address::parse( $url, Settings::get( 'site' ) ) ) {
			return '<a href="' . esc_url( $url ) . '">' . esc_html( $url ) . '</a>';
		}
		return Figure::render( $url );
	}
}
