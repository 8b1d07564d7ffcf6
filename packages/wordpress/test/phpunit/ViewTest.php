<?php
/**
 * The words of every view of a built site are those that the elements say.
 *
 * @package Mine_Action_Figures
 */

use Mine_Action_Figures\Address;
use Mine_Action_Figures\Figure;
use Mine_Action_Figures\View;
use PHPUnit\Framework\TestCase;

final class ViewTest extends TestCase {

	/**
	 * Views of a site in each language, with what TypeScript says of them; written by `phpunit.test.ts`.
	 */
	public static function cases(): iterable {
		foreach ( json_decode( file_get_contents( getenv( 'VIEWS' ) ), true ) as $case ) {
			yield $case['url'] . ' ' . $case['language'] => array( $case );
		}
	}

	/**
	 * @dataProvider cases
	 */
	public function test_says_what_the_elements_say( array $case ): void {
		$address = Address::parse( $case['url'], $case['site'] );
		$file    = json_decode( file_get_contents( $case['file'] ), true );
		$words   = View::read( $file, $address, $case['language'] );
		$this->assertSame( $case['sentence'], implode( ' ', $words['sentences'] ) );
		$this->assertSame( $case['place'], $words['place'] );
		$this->assertNotEmpty( $words['sources'] );
		foreach ( $words['sources'] as $source ) {
			$this->assertStringNotContainsString( ':~:text', $source['href'] );
		}
		$this->assertSame( array(), Figure::attributes( $address, array( 'onclick' => 'x', 'style' => 'x' ) ) === Figure::attributes( $address, array() ) ? array() : array( 'more' ) );
	}
}
