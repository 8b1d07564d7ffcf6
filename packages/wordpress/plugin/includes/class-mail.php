<?php
/**
 * Figures in mails.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Posts go out by mail as they stand in the page: to subscribers, to editors, to anyone who is told of a new one. No program for
 * mail knows our tags, and a script in a mail makes it look like one that means harm. The words are sent alone.
 */
final class Mail {

	/**
	 * Hooks.
	 */
	public static function register() {
		// After those who make the mail.
		add_filter( 'wp_mail', array( self::class, 'send_words_alone' ), 99 );
	}

	/**
	 * Leaves the words in what is sent.
	 *
	 * @param array $mail With `message`, its text: plain or HTML.
	 * @return array The same otherwise.
	 */
	public static function send_words_alone( $mail ) {
		if ( isset( $mail['message'] ) && is_string( $mail['message'] ) ) {
			$mail['message'] = self::words_alone( $mail['message'] );
		}
		return $mail;
	}

	/**
	 * Puts boxes in the place of our tags, and nothing in that of our script.
	 *
	 * @param string $html Of a mail.
	 * @return string
	 */
	public static function words_alone( $html ) {
		$tags  = implode( '|', array_keys( Grammar::tags() ) );
		$boxes = preg_replace_callback(
			'#<(' . $tags . ')(?=[\s>])((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>(.*?)</\1\s*>#is',
			static function ( $found ) {
				// What is of use without the element: the language of its words, and the way it is written.
				preg_match_all( '#\s(?:lang|dir)=(?:"[^"]*"|\'[^\']*\')#i', $found[2], $said );
				$box = preg_match( '#\sdisplay=["\']?inline\b#i', $found[2] ) ? 'span' : 'div';
				return "<$box" . implode( '', $said[0] ) . '>' . $found[3] . "</$box>";
			},
			$html
		);
		// What is too long for the pattern is sent as it is.
		$html = null === $boxes ? $html : $boxes;
		return preg_replace( '#<script\b[^>]*\bmine-action\.js[^>]*>\s*</script>#i', '', $html );
	}
}
