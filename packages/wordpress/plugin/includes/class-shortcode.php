<?php
/**
 * The shortcode, for the classic editor and for widgets.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * `[mine_action_figure address="https://example.org/f/ap-mines-found/" language="az" display="inline"]`
 */
final class Shortcode {

	const NAME = 'mine_action_figure';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_shortcode( self::NAME, array( self::class, 'render' ) );
	}

	/**
	 * Writes it.
	 *
	 * @param array|string $attributes As they were written; names without a value stand under numbers.
	 * @param string|null  $content    What stands between its two brackets: the address may.
	 * @return string HTML
	 */
	public static function render( $attributes, $content = null ) {
		$attributes = is_array( $attributes ) ? $attributes : array();
		$address    = '';
		// Visual editors make links of addresses, and quotes of quotes.
		foreach ( array( 'address', 0 ) as $name ) {
			if ( '' === $address && isset( $attributes[ $name ] ) ) {
				$address = $attributes[ $name ];
			}
		}
		if ( '' === $address ) {
			$address = wp_strip_all_tags( (string) $content );
		}
		$address = trim( html_entity_decode( $address, ENT_QUOTES, 'UTF-8' ), " \t\n\r\0\x0B\"'“”„«»″" );
		return Figure::render( $address, $attributes );
	}
}
