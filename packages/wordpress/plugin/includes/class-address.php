<?php
/**
 * The address of a figure, and what it means.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * An address such as `https://example.org/f/ap-mines-found/2025-04-04/az/`: the number of mines found, as it was known on that
 * day, in Azerbaijani. The same as `site-address.ts` reads; `test/addresses.json` holds both to it.
 */
final class Address {

	/**
	 * The first part of the path, such as `f` or `dogs`.
	 *
	 * @var string
	 */
	public $route;

	/**
	 * That of the figure or of the group of figures; nothing for what has only one.
	 *
	 * @var string
	 */
	public $name;

	/**
	 * A day, a month, a year, or `latest`.
	 *
	 * @var string
	 */
	public $edition;

	/**
	 * The code of the language; nothing for the site's first.
	 *
	 * @var string
	 */
	public $language;

	/**
	 * The site that it lies on, with a slash at its end.
	 *
	 * @var string
	 */
	public $site;

	/**
	 * Reads an address.
	 *
	 * @param string $url  What somebody has pasted.
	 * @param string $site The site whose figures are shown, with a slash at its end.
	 * @return self|null Nothing where it is no figure's, or of another site.
	 */
	public static function parse( $url, $site ) {
		$url = trim( $url );
		if ( '' === $site || strlen( $url ) > 2000 ) {
			return null;
		}
		list( $path ) = preg_split( '/[?#]/', $url, 2 );
		// An address may be written without the slash that a server adds.
		if ( ! preg_match( '#(?:/|\.html)$#', $path ) ) {
			$path .= '/';
		}
		// Which of both a site answers under is its own affair.
		$bare = static function ( $address ) {
			return preg_replace_callback( '#^https?://([^/]+)#i', static function ( $found ) {
				return strtolower( $found[1] );
			}, $address );
		};
		$path = $bare( $path );
		$root = $bare( $site );
		if ( 0 !== strpos( $path, $root ) ) {
			return null;
		}
		$grammar = Grammar::get();
		$named   = array();
		$single  = array();
		foreach ( $grammar['routes'] as $route => $element ) {
			if ( null === $element['named'] ) {
				$single[] = $route;
			} else {
				$named[] = $route;
			}
		}
		$pattern = sprintf(
			'#^(?:(%1$s)/(%2$s)|(%3$s))/(?:(\d{4}(?:-\d\d){0,2})/)?(?:([a-z]{2,3})/)?(?:index\.html)?$#D',
			implode( '|', $named ),
			$grammar['name'],
			implode( '|', $single )
		);
		if ( ! preg_match( $pattern, substr( $path, strlen( $root ) ), $found, PREG_UNMATCHED_AS_NULL ) ) {
			return null;
		}
		$address           = new self();
		$address->site     = $site;
		$address->route    = null === $found[1] ? $found[3] : $found[1];
		$address->name     = (string) $found[2];
		$address->edition  = isset( $found[4] ) ? $found[4] : 'latest';
		$address->language = isset( $found[5] ) ? $found[5] : '';
		return 'latest' === $address->edition || self::is_edition( $address->edition ) ? $address : null;
	}

	/**
	 * Whether a text is a year, a month or a day that there is.
	 *
	 * @param string $edition Digits and hyphens.
	 */
	public static function is_edition( $edition ) {
		if ( ! preg_match( '/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/D', $edition, $parts ) ) {
			return false;
		}
		return checkdate( isset( $parts[2] ) ? (int) $parts[2] : 1, isset( $parts[3] ) ? (int) $parts[3] : 1, (int) $parts[1] );
	}

	/**
	 * The tag that shows it.
	 *
	 * @return string
	 */
	public function tag() {
		return Grammar::route( $this->route )['tag'];
	}

	/**
	 * What the tag says of which figure it shows.
	 *
	 * @return array<string, string> Attributes by their names.
	 */
	public function attributes() {
		$route = Grammar::route( $this->route );
		if ( null === $route['named'] || ! array_key_exists( $route['named'], $route['selects'] ) ) {
			return array();
		}
		$parts      = explode( '/', $this->name );
		$attributes = array( $route['named'] => array_shift( $parts ) );
		foreach ( Grammar::get()['parts'] as $attribute => $start ) {
			foreach ( $parts as $part ) {
				if ( 0 === strpos( $part, $start ) ) {
					$attributes[ $attribute ] = str_replace( '+', ' ', substr( $part, strlen( $start ) ) );
				}
			}
		}
		return $attributes;
	}

	/**
	 * The folder of the figure, in which its files lie, whatever the edition and the language.
	 *
	 * @return string
	 */
	public function folder() {
		return $this->site . $this->route . '/' . ( '' === $this->name ? '' : $this->name . '/' );
	}

	/**
	 * The address that readers are led to.
	 *
	 * @return string
	 */
	public function url() {
		return $this->folder()
			. ( 'latest' === $this->edition ? '' : $this->edition . '/' )
			. ( '' === $this->language ? '' : $this->language . '/' );
	}
}
