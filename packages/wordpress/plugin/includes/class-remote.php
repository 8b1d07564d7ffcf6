<?php
/**
 * Files of the site with the figures.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Asks for a file of JSON, with limits: a page of this site is never kept waiting for long, whatever another server does.
 */
final class Remote {

	/** How long a server may take, in seconds. */
	const PATIENCE = 3;

	/** How large a file may be, in bytes. */
	const LIMIT = 2097152;

	/**
	 * Asks for a file.
	 *
	 * @param string $url Its address.
	 * @return array|\WP_Error What it holds, or why it is not to be had: a sentence for an administrator.
	 */
	public static function get_json( $url ) {
		$answer = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => self::PATIENCE,
				'redirection'         => 2,
				'limit_response_size' => self::LIMIT + 1,
				'headers'             => array( 'Accept' => 'application/json' ),
			)
		);
		if ( is_wp_error( $answer ) ) {
			return new \WP_Error( 'mine_action_unreachable', $url . ': ' . $answer->get_error_message() );
		}
		$code = wp_remote_retrieve_response_code( $answer );
		if ( 200 !== $code ) {
			/* translators: 1: an address, 2: a number such as 404. */
			return new \WP_Error( 'mine_action_answer', sprintf( __( '%1$s: the server answers %2$s.', 'mine-action-figures' ), $url, $code ) );
		}
		$body = wp_remote_retrieve_body( $answer );
		if ( strlen( $body ) > self::LIMIT ) {
			/* translators: %s: an address. */
			return new \WP_Error( 'mine_action_size', sprintf( __( '%s: the file is larger than 2 MB.', 'mine-action-figures' ), $url ) );
		}
		$data = json_decode( $body, true, 64 );
		if ( ! is_array( $data ) ) {
			/* translators: %s: an address. */
			return new \WP_Error( 'mine_action_json', sprintf( __( '%s: this is not JSON. Is it the address of a site of Mine Action Widgets?', 'mine-action-figures' ), $url ) );
		}
		return $data;
	}
}
