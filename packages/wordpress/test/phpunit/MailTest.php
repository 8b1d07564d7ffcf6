<?php
/**
 * What is sent by mail in the place of our tags.
 *
 * @package Mine_Action_Figures
 */

use Mine_Action_Figures\Mail;
use PHPUnit\Framework\TestCase;

final class MailTest extends TestCase {

	public static function mails(): iterable {
		yield 'a tile' => array(
			'<p>Before</p><div class="wp-block-mine-action-figure"><mine-stat src="https://example.org/" indicator="mines" lang="az" dir="ltr"><p>500 mina</p></mine-stat></div>',
			'<p>Before</p><div class="wp-block-mine-action-figure"><div lang="az" dir="ltr"><p>500 mina</p></div></div>',
		);
		yield 'a figure inside a sentence' => array(
			'<p>By then <mine-stat display="inline" lang="en">500 mines</mine-stat> were found.</p>',
			'<p>By then <span lang="en">500 mines</span> were found.</p>',
		);
		yield 'two, one after another' => array(
			'<mine-stat>one</mine-stat> and <clearance-progress>other</clearance-progress>',
			'<div>one</div> and <div>other</div>',
		);
		yield 'a group, with figures inside' => array(
			"<mine-figures>\n<p>500 mines</p>\n</mine-figures>",
			"<div>\n<p>500 mines</p>\n</div>",
		);
		yield 'a sign in an attribute' => array(
			'<mine-stat area="a > b" lang=\'en\'>words</mine-stat>',
			"<div lang='en'>words</div>",
		);
		yield 'our script' => array(
			'<script async src="https://example.org/v1/mine-action.js"></script><p>Words</p>',
			'<p>Words</p>',
		);
		yield 'what is not ours' => array(
			'<mine-statue>a</mine-statue> <script src="https://example.org/other.js"></script>',
			'<mine-statue>a</mine-statue> <script src="https://example.org/other.js"></script>',
		);
		yield 'a tag that nobody has closed' => array( '<mine-stat indicator="mines">words', '<div>words' );
		yield 'one inside another' => array(
			'<mine-figures lang="de"><p><mine-stat display="inline">500</mine-stat></p></mine-figures>',
			'<div lang="de"><p><span>500</span></p></div>',
		);
		yield 'plain text' => array( "500 < 600,\nsaid \"they\"", "500 < 600,\nsaid \"they\"" );
	}

	/**
	 * @dataProvider mails
	 */
	public function test_sends_the_words_alone( string $written, string $sent ): void {
		$this->assertSame( $sent, Mail::words_alone( $written ) );
	}

	public function test_sends_a_mail_of_any_length(): void {
		$long = str_repeat( '<p>A long letter.</p>', 100000 );
		$sent = Mail::words_alone( "<mine-stat>$long</mine-stat>$long" );
		// Not compared as texts: nobody could read the difference.
		$this->assertTrue( "<div>$long</div>$long" === $sent );
	}
}
