<?php
/**
 * The script that draws figures.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Enqueues it once, on pages that show a figure and on no other. Its tag says where its later parts lie, and asks optimisers
 * to leave it where it is.
 */
final class Script {

	const HANDLE = 'mine-action-elements';

	/** What optimisers read: Cloudflare, Autoptimize, LiteSpeed, SiteGround; WP Rocket has a filter of its own. */
	const OPT_OUTS = array(
		'data-cfasync'     => 'false',
		'data-noptimize'   => '1',
		'data-no-optimize' => '1',
		'data-no-defer'    => '1',
	);

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'register_script' ), 5 );
		add_filter( 'script_loader_tag', array( self::class, 'complete_tag' ), 10, 2 );
		add_filter( 'the_content', array( self::class, 'look_for_figures' ), 99 );
		foreach ( array( 'rocket_exclude_js', 'rocket_minify_excluded_external_js', 'rocket_delay_js_exclusions' ) as $hook ) {
			add_filter( $hook, array( self::class, 'leave_alone' ) );
		}
		add_filter( 'sgo_js_minify_exclude', array( self::class, 'leave_handle_alone' ) );
		add_filter( 'sgo_javascript_combine_exclude', array( self::class, 'leave_handle_alone' ) );
	}

	/**
	 * The folder of the script, with a slash at its end.
	 *
	 * @return string
	 */
	public static function base() {
		$site = Settings::get( 'site' );
		return 'site' === Settings::get( 'script' ) && '' !== $site ? $site . 'v1/' : plugins_url( 'scripts/', FILE );
	}

	/**
	 * Makes it known.
	 */
	public static function register_script() {
		// Its folder has a version of its own; a later part would not be asked for with one behind its name.
		wp_register_script( self::HANDLE, self::base() . 'mine-action.js', array(), VERSION, array( 'strategy' => 'async' ) );
	}

	/**
	 * Loads it on this page.
	 */
	public static function enqueue() {
		wp_enqueue_script( self::HANDLE );
	}

	/**
	 * Says on its tag what it has to know.
	 *
	 * @param string $tag    As WordPress has made it.
	 * @param string $handle Of which script.
	 * @return string
	 */
	public static function complete_tag( $tag, $handle ) {
		if ( self::HANDLE !== $handle || false === strpos( $tag, ' src=' ) ) {
			return $tag;
		}
		$attributes = array_merge( array( 'data-mine-base' => self::base() ), self::OPT_OUTS );
		if ( Settings::get( 'links' ) && '' !== Settings::get( 'site' ) ) {
			$attributes['data-mine-origins'] = self::origin( Settings::get( 'site' ) );
		}
		$text = '';
		foreach ( $attributes as $name => $value ) {
			$text .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
		return preg_replace( '/ src=/', $text . ' src=', $tag, 1 );
	}

	/**
	 * Loads it where a text has one of our tags in it, or a link to a figure that is to become one.
	 *
	 * @param string $content Of a post.
	 * @return string The same.
	 */
	public static function look_for_figures( $content ) {
		$site     = Settings::get( 'site' );
		$has_link = Settings::get( 'links' ) && '' !== $site && false !== strpos( $content, $site );
		$has_tag  = preg_match( '/<(?:' . implode( '|', array_keys( Grammar::tags() ) ) . ')[\s>]/', $content );
		if ( ( $has_link || $has_tag ) && ! Figure::is_words_only() ) {
			self::enqueue();
		}
		return $content;
	}

	/**
	 * Adds our folder to what an optimiser leaves alone.
	 *
	 * @param mixed $excluded Patterns of addresses.
	 * @return array
	 */
	public static function leave_alone( $excluded ) {
		return array_merge( (array) $excluded, array( 'mine-action.js' ) );
	}

	/**
	 * The same by its handle.
	 *
	 * @param mixed $excluded Handles.
	 * @return array
	 */
	public static function leave_handle_alone( $excluded ) {
		return array_merge( (array) $excluded, array( self::HANDLE ) );
	}

	/**
	 * Scheme, host and port of an address.
	 *
	 * @param string $address Of the web.
	 * @return string
	 */
	private static function origin( $address ) {
		return preg_replace( '#^(https?://[^/]+).*$#', '$1', $address );
	}
}
