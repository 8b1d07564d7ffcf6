<?php
/**
 * The plugin's own words in other languages.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Finds the translations that the plugin brings with it. A country for which there is none gets those of the same language: Colombia reads
 * those of Spain. Translations that the administrator has put into the folder of languages go before.
 */
final class Translations {

	const DOMAIN = 'mine-action-figures';

	/** Written otherwise from country to country: who reads one cannot be given the other. */
	const APART = array( 'zh' );

	/**
	 * Hooks.
	 */
	public static function register() {
		// Before the block is registered, whose title is translated.
		add_action( 'init', array( self::class, 'load' ), 5 );
		add_filter( 'load_textdomain_mofile', array( self::class, 'nearest' ) );
		add_filter( 'load_script_translation_file', array( self::class, 'nearest' ) );
	}

	/**
	 * The folder in which they lie.
	 *
	 * @return string Without a slash at its end.
	 */
	public static function folder() {
		return dirname( FILE ) . '/languages';
	}

	/**
	 * Loads those for PHP; those for the block are named where that is registered.
	 */
	public static function load() {
		load_plugin_textdomain( self::DOMAIN, false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}

	/**
	 * The file of translations for a country, or that of its language.
	 *
	 * @param string|false $file That WordPress is about to read: its name holds the locale, such as `es_CO`.
	 * @return string|false The same where it is not ours, or is there.
	 */
	public static function nearest( $file ) {
		$start = self::folder() . '/' . self::DOMAIN . '-';
		if ( ! is_string( $file ) || 0 !== strpos( $file, $start ) || is_readable( $file ) ) {
			return $file;
		}
		if ( ! preg_match( '/^([a-z]{2,3})(?:_\w+)?(-.+\.json|\.mo)$/D', substr( $file, strlen( $start ) ), $parts ) || in_array( $parts[1], self::APART, true ) ) {
			return $file;
		}
		$others = glob( $start . $parts[1] . '_*' . $parts[2] );
		return $others ? $others[0] : $file;
	}
}
