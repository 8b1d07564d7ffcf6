<?php
/**
 * In which language a figure is said.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * The first of these that the figures have: what the author has chosen, what the address says, what the settings say, the
 * language of the page.
 */
final class Language {

	/** Where none of them can be had. */
	const FALLBACK = 'en';

	/**
	 * The language of a figure.
	 *
	 * @param string $chosen  By the author; may be empty.
	 * @param string $address By the address; may be empty.
	 * @return string The code of a language that the figures have.
	 */
	public static function choose( $chosen = '', $address = '' ) {
		$setting = Settings::get( 'language' );
		$wishes  = array( $chosen, $address, 'auto' === $setting ? self::of_page() : $setting );
		foreach ( $wishes as $wish ) {
			$code = self::code( $wish );
			if ( isset( Grammar::get()['directions'][ $code ] ) ) {
				return $code;
			}
		}
		return self::FALLBACK;
	}

	/**
	 * That of the page: as a plugin for several languages says, else as WordPress says. Who writes may have chosen another one for
	 * themselves: the page is not in that one.
	 *
	 * @return string Such as `de_CH`.
	 */
	private static function of_page() {
		if ( function_exists( 'pll_current_language' ) && pll_current_language() ) {
			return (string) pll_current_language();
		}
		// This is WPML's own hook, which it asks others to call.
		$wpml = apply_filters( 'wpml_current_language', null ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		return is_string( $wpml ) && '' !== $wpml && 'all' !== $wpml ? $wpml : get_locale();
	}

	/**
	 * The code alone, without region.
	 *
	 * @param string $locale Such as `de_CH_informal` or `zh-hans`.
	 * @return string Such as `de`.
	 */
	private static function code( $locale ) {
		list( $code ) = preg_split( '/[_-]/', strtolower( (string) $locale ) );
		// Codes of old.
		return 'iw' === $code ? 'he' : $code;
	}
}
