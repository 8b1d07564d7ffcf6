<?php
/**
 * What addresses of figures are made of, and what each tag may say.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Reads `generated/grammar.php`, which is written from the same definitions as the elements: this plugin and the elements
 * cannot part.
 */
final class Grammar {

	/**
	 * The whole of it.
	 *
	 * @return array{name: string, routes: array<string, array>, directions: array<string, string>, parts: array<string, string>}
	 */
	public static function get() {
		static $grammar = null;
		if ( null === $grammar ) {
			$grammar = require dirname( __DIR__ ) . '/generated/grammar.php';
		}
		return $grammar;
	}

	/**
	 * What stands under a route.
	 *
	 * @param string $path The first part of an address, such as `dogs`.
	 * @return array{tag: string, named: ?string, selects: array<string, ?string>, displays: string[], values: array<string, string[]>}
	 */
	public static function route( $path ) {
		return self::get()['routes'][ $path ];
	}

	/**
	 * The tags that show figures, and the attributes that they have.
	 *
	 * @return array<string, string[]>
	 */
	public static function tags() {
		$tags = array();
		foreach ( self::get()['routes'] as $route ) {
			$tags[ $route['tag'] ] = array_merge( array_keys( $route['selects'] ), array( 'src', 'edition', 'display', 'lang', 'dir' ) );
		}
		return $tags;
	}

	/**
	 * Which way a language is written.
	 *
	 * @param string $language Its code.
	 * @return string `ltr` or `rtl`
	 */
	public static function direction( $language ) {
		$directions = self::get()['directions'];
		return isset( $directions[ $language ] ) ? $directions[ $language ] : 'ltr';
	}
}
