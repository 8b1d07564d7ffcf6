<?php
/**
 * Our tags in what authors write.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * WordPress takes tags that it does not know out of what authors and contributors save. Where the administrator has chosen so,
 * ours stay, with the attributes that name a figure and with no others: no style, no script, no handler of events.
 */
final class Allowed_Tags {

	/**
	 * Hooks.
	 */
	public static function register() {
		add_filter( 'wp_kses_allowed_html', array( self::class, 'allow' ), 10, 2 );
	}

	/**
	 * Adds them to what a post may hold.
	 *
	 * @param array        $tags    Tags with their attributes.
	 * @param string|array $context What the list is for.
	 * @return array
	 */
	public static function allow( $tags, $context ) {
		if ( 'post' !== $context || ! Settings::get( 'tags' ) ) {
			return $tags;
		}
		foreach ( Grammar::tags() as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( $attributes, true );
		}
		return $tags;
	}
}
