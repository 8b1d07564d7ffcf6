<?php
/**
 * The words of a figure: from its site while that answers, else the last that were had.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Keeps what a view says. A transient says for how long nothing need be asked; the words themselves are an option, which stays,
 * so that a site that is down never empties a page. A figure that its site has taken back is taken back here too.
 */
final class Words {

	/** How long words are fresh, in seconds. */
	const FRESH = HOUR_IN_SECONDS;

	/** After how many seconds a site that did not answer is asked again. */
	const AGAIN = 5 * MINUTE_IN_SECONDS;

	/** While one page asks, others show what there is. */
	const ASKING = 30;

	/**
	 * The words of a figure.
	 *
	 * @param Address $address  Of the figure.
	 * @param string  $language The code of a language.
	 * @param array   $chosen   Attributes that somebody has chosen.
	 * @return array|null What `View::read` gives; nothing where the site has never said anything, or has taken it back.
	 */
	public static function of( Address $address, $language, array $chosen = array() ) {
		$file  = View::file( $address, $language );
		$id    = md5( $file . '|' . View::key( $address, $chosen ) . '|' . $address->edition . '|' . ( isset( $chosen['display'] ) && 'inline' === $chosen['display'] ) );
		$kept  = get_option( KEPT_WORDS . $id, null );
		$words = is_array( $kept ) && array() !== $kept ? $kept : null;
		$down  = FRESH_PREFIX . 'down_' . md5( $address->site );
		if ( false !== get_transient( FRESH_PREFIX . $id ) || false !== get_transient( $down ) ) {
			return $words;
		}
		set_transient( FRESH_PREFIX . $id, 1, self::ASKING );
		$read = Remote::get_json( $file );
		if ( is_wp_error( $read ) || ! self::is_views( $read ) ) {
			set_transient( FRESH_PREFIX . $id, 1, self::AGAIN );
			if ( is_wp_error( $read ) && 'mine_action_unreachable' === $read->get_error_code() ) {
				// Nobody waits three seconds for each figure of a page.
				set_transient( $down, 1, self::AGAIN );
			}
			return $words;
		}
		$found = View::read( $read, $address, $language, $chosen );
		if ( null === $found && 'latest' !== $address->edition ) {
			// Of charts and groups a site keeps the newest views alone; what it said that day stands at the address itself.
			$that_day = Remote::get_json( $address->folder() . $address->edition . '/oembed.json' );
			$found    = is_wp_error( $that_day ) ? null : View::read_card( $that_day );
			if ( is_wp_error( $that_day ) && 'mine_action_answer' !== $that_day->get_error_code() ) {
				set_transient( FRESH_PREFIX . $id, 1, self::AGAIN );
				return $words;
			}
		}
		set_transient( FRESH_PREFIX . $id, 1, self::FRESH );
		if ( $found !== $words ) {
			// What was taken back is kept as nothing, so that it is not asked for again on each page.
			update_option( KEPT_WORDS . $id, null === $found ? array() : $found, false );
		}
		return $found;
	}

	/**
	 * Whether a file is one of views: a page that says "soon back" takes nothing away.
	 *
	 * @param array $file What it holds.
	 */
	private static function is_views( array $file ) {
		return isset( $file['format'], $file['views'] ) && View::FORMAT === $file['format'] && is_array( $file['views'] );
	}

	/**
	 * Asks for everything again from now on, as after another site was chosen. What was kept stays until something else is had.
	 */
	public static function refresh() {
		global $wpdb;
		$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
			$wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_' . FRESH_PREFIX ) . '%' )
		);
		foreach ( $names as $name ) {
			delete_transient( substr( $name, strlen( '_transient_' ) ) );
		}
	}
}
