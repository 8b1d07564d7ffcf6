<?php
/**
 * Takes away everything that the plugin has kept, on every site of a network. Posts keep what their authors wrote.
 *
 * @package Mine_Action_Figures
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Takes away what one site has kept.
 */
function mine_action_figures_forget() {
	global $wpdb;
	delete_option( 'mine_action_figures' );
	$patterns = array( 'mine_action_words_', '_transient_mine_action_fresh_', '_transient_timeout_mine_action_fresh_' );
	foreach ( $patterns as $start ) {
		// There is no function that deletes options by the beginning of their names.
		$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
			$wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' )
		);
		foreach ( $names as $name ) {
			delete_option( $name );
		}
	}
}

if ( is_multisite() ) {
	$mine_action_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $mine_action_sites as $mine_action_site ) {
		switch_to_blog( $mine_action_site );
		mine_action_figures_forget();
		restore_current_blog();
	}
} else {
	mine_action_figures_forget();
}
