<?php
/**
 * How often the site with the figures is asked, and what is kept.
 *
 * @package Mine_Action_Figures
 */

use Mine_Action_Figures\Address;
use Mine_Action_Figures\Words;
use PHPUnit\Framework\TestCase;

final class CachingTest extends TestCase {

	/** @var int */
	private $asked = 0;

	/** @var mixed */
	private $answer;

	/** @var callable */
	private $filter;

	protected function setUp(): void {
		$this->asked  = 0;
		$this->answer = $this->file( 'One.' );
		$this->filter = function ( $before, $args, $url ) {
			if ( false === strpos( $url, 'https://caching.example/' ) ) {
				return $before;
			}
			++$this->asked;
			$this->assertSame( 3, $args['timeout'] );
			$this->assertTrue( $args['reject_unsafe_urls'] );
			return $this->answer;
		};
		add_filter( 'pre_http_request', $this->filter, 5, 3 );
	}

	protected function tearDown(): void {
		remove_filter( 'pre_http_request', $this->filter, 5 );
		global $wpdb;
		$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE 'mine_action_words_%' OR option_name LIKE '%mine_action_fresh_%'" );
		wp_cache_flush();
	}

	private function file( string $sentence ): array {
		return array(
			'headers'  => array(),
			'response' => array( 'code' => 200 ),
			'body'     => wp_json_encode(
				array(
					'format'   => 'mine-action-views/1',
					'language' => 'en',
					'views'    => array( 'mine-stat?indicator=mines' => array( array( '2025-01-01', array( 'sentence' => $sentence ) ) ) ),
				)
			),
		);
	}

	private function words( string $url = 'https://caching.example/f/mines/' ): ?array {
		return Words::of( Address::parse( $url, 'https://caching.example/' ), 'en' );
	}

	public function test_is_asked_once_an_hour(): void {
		$this->assertSame( array( 'One.' ), $this->words()['sentences'] );
		$this->assertSame( array( 'One.' ), $this->words()['sentences'] );
		$this->assertSame( 1, $this->asked );
	}

	public function test_keeps_the_last_good_words_while_it_fails_and_takes_the_next(): void {
		$this->words();
		Words::refresh();
		$this->answer = new WP_Error( 'down', 'Down.' );
		$this->assertSame( array( 'One.' ), $this->words()['sentences'] );
		$this->assertSame( 2, $this->asked );
		$this->words();
		$this->assertSame( 2, $this->asked, 'It is left in peace for a while.' );
		Words::refresh();
		$this->answer = $this->file( 'Two.' );
		$this->assertSame( array( 'Two.' ), $this->words()['sentences'] );
	}

	public function test_each_edition_has_words_of_its_own(): void {
		$this->words();
		$this->words( 'https://caching.example/f/mines/2025-06-01/' );
		$this->assertSame( 2, $this->asked );
	}

	public function test_keeps_nothing_that_is_loaded_on_every_page(): void {
		$this->words();
		global $wpdb;
		$this->assertSame( array( 'no' ), array_unique( array_map( static fn( $each ) => in_array( $each, array( 'no', 'off' ), true ) ? 'no' : $each, $wpdb->get_col( "SELECT autoload FROM $wpdb->options WHERE option_name LIKE 'mine_action_words_%'" ) ) ) );
	}
}
