<?php
/**
 * Addresses, and the views that they lead to, are read as the elements read them: case by case.
 *
 * @package Mine_Action_Figures
 */

use Mine_Action_Figures\Address;
use Mine_Action_Figures\View;
use PHPUnit\Framework\TestCase;

final class AddressTest extends TestCase {

	/**
	 * What TypeScript makes of each address; written by `phpunit.test.ts`.
	 */
	public static function cases(): iterable {
		foreach ( json_decode( file_get_contents( getenv( 'ADDRESSES' ) ), true ) as $case ) {
			yield $case['url'] => array( $case );
		}
	}

	/**
	 * @dataProvider cases
	 */
	public function test_is_read_as_the_elements_read_it( array $case ): void {
		$address = Address::parse( $case['url'], $case['site'] );
		if ( null === $case['address'] ) {
			$this->assertNull( $address );
			return;
		}
		$this->assertNotNull( $address );
		$this->assertSame(
			$case['address'],
			array(
				'route'    => $address->route,
				'name'     => $address->name,
				'edition'  => $address->edition,
				'language' => $address->language,
			)
		);
		$this->assertSame( $case['tag'], $address->tag() );
		$this->assertEquals( $case['attributes'], $address->attributes() );
		$this->assertSame( $case['folder'], $address->folder() );
		$this->assertSame( $case['key'], View::key( $address, array() ) );
	}

	public function test_other_sites_and_other_texts_are_no_addresses(): void {
		foreach ( array( '', 'x', 'https://example.org', 'https://other.example/f/mines/', str_repeat( 'x', 5000 ), "https://example.org/f/mines/\nx", 'https://example.org/f/mines/ x' ) as $url ) {
			$this->assertNull( Address::parse( $url, 'https://example.org/' ), $url );
		}
		$this->assertNull( Address::parse( 'https://example.org/f/mines/', '' ) );
	}
}
