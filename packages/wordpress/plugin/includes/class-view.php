<?php
/**
 * What a figure says, as its site has published it.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Takes the words out of a file of views (`schema/views-1.json` of every site). Of what comes from elsewhere only texts and
 * addresses of the web are taken, and each is escaped where it is written.
 */
final class View {

	const FORMAT = 'mine-action-views/1';

	/** Longer texts are no sentence. */
	const LONGEST = 2000;

	/** A group of figures has no more. */
	const MOST = 100;

	/**
	 * The file in which a view stands.
	 *
	 * @param Address $address  Of the figure.
	 * @param string  $language The code of a language.
	 * @return string
	 */
	public static function file( Address $address, $language ) {
		return $address->folder() . ( 'latest' === $address->edition ? 'view' : 'editions' ) . ".$language.json";
	}

	/**
	 * The name of a view in its file: the tag, then what it selects, in the order of the letters.
	 *
	 * @param Address $address Of the figure.
	 * @param array   $chosen  Attributes that somebody has chosen, by their names.
	 * @return string
	 */
	public static function key( Address $address, array $chosen ) {
		$route     = Grammar::route( $address->route );
		$selection = array();
		foreach ( array_merge( $route['selects'], array_filter( array_intersect_key( $chosen, $route['selects'] ), 'strlen' ), $address->attributes() ) as $name => $value ) {
			if ( null !== $value ) {
				$selection[ $name ] = $name . '=' . $value;
			}
		}
		ksort( $selection );
		return $address->tag() . '?' . implode( '&', $selection );
	}

	/**
	 * The words of a view.
	 *
	 * @param array   $file     What the file of views holds.
	 * @param Address $address  Of the figure.
	 * @param string  $language The code of the language that was asked for.
	 * @param array   $chosen   Attributes that somebody has chosen.
	 * @return array|null What `Words` writes; nothing where the file is of another kind, or does not know of the figure.
	 */
	public static function read( array $file, Address $address, $language, array $chosen = array() ) {
		if ( ! isset( $file['format'], $file['language'], $file['views'] ) || self::FORMAT !== $file['format'] || $language !== $file['language'] || ! is_array( $file['views'] ) ) {
			return null;
		}
		$key = self::key( $address, $chosen );
		// What a group of figures is made of is the site's: its folder holds that one alone.
		if ( ! isset( $file['views'][ $key ] ) && 1 === count( $file['views'] ) ) {
			$only = (string) key( $file['views'] );
			if ( 0 === strpos( $only, $address->tag() . '?indicators=' ) ) {
				$key = $only;
			}
		}
		$timeline = isset( $file['views'][ $key ] ) && is_array( $file['views'][ $key ] ) ? $file['views'][ $key ] : array();
		$view     = self::in_edition( $timeline, $address->edition );
		return is_array( $view ) ? self::words( $view, $chosen ) : null;
	}

	/**
	 * The words of an address as its site hands them to those who embed it: in one text, in the site's first language.
	 *
	 * @param array $card What `oembed.json` beside the address holds.
	 * @return array|null
	 */
	public static function read_card( array $card ) {
		$html = isset( $card['html'] ) && is_string( $card['html'] ) ? $card['html'] : '';
		if ( ! preg_match( '#<blockquote[^>]*\slang="([a-z]{2,3})"[^>]*>(.*?)</blockquote>#s', $html, $found ) ) {
			return null;
		}
		$text = self::text( array( html_entity_decode( wp_strip_all_tags( $found[2] ), ENT_QUOTES, 'UTF-8' ) ), 0 );
		return '' === trim( $text ) ? null : array(
			'language'  => $found[1],
			'place'     => '',
			'sentences' => array( $text ),
			'more'      => array(),
			'sources'   => array(),
		);
	}

	/**
	 * What holds in an edition: the last that became true by that day, or within that month or year.
	 *
	 * @param array  $timeline Pairs of a day and what holds from it on, oldest first.
	 * @param string $edition  A day, a month, a year, or `latest`.
	 * @return array|null
	 */
	private static function in_edition( array $timeline, $edition ) {
		$found = null;
		foreach ( $timeline as $entry ) {
			if ( ! is_array( $entry ) || ! isset( $entry[0] ) || ! is_string( $entry[0] ) ) {
				continue;
			}
			if ( 'latest' === $edition || strcmp( substr( $entry[0], 0, strlen( $edition ) ), $edition ) <= 0 ) {
				$found = isset( $entry[1] ) ? $entry[1] : null;
			}
		}
		return $found;
	}

	/**
	 * The words of one view.
	 *
	 * @param array $view   As it stands in the file.
	 * @param array $chosen Attributes that somebody has chosen.
	 * @return array|null
	 */
	private static function words( array $view, array $chosen ) {
		if ( isset( $chosen['display'] ) && 'inline' === $chosen['display'] && isset( $view['inline'], $view['quantity'] ) ) {
			$sentence = self::text( $view['inline'], 'before' ) . self::quantity( $view['quantity'] ) . self::text( $view['inline'], 'after' );
			$sources  = isset( $view['inlineSource'], $view['sources'][0] ) ? array( self::source( array_merge( (array) $view['sources'][0], (array) $view['inlineSource'] ) ) ) : array();
			return '' === trim( $sentence ) ? null : array(
				'place'     => '',
				'sentences' => array( $sentence ),
				'more'      => array(),
				'sources'   => array_values( array_filter( $sources ) ),
			);
		}
		$sentences = array();
		$sources   = self::items( $view, 'sources' );
		$sentence  = self::text( $view, 'sentence' );
		if ( '' === $sentence ) {
			$sentence = self::text( $view, 'headline' );
		}
		if ( '' !== $sentence ) {
			$sentences[] = $sentence;
		}
		foreach ( self::items( $view, 'items' ) as $item ) {
			$statement = self::text( $item, 'sentence' );
			if ( '' !== $statement && ! empty( $item['known'] ) ) {
				$sentences[] = $statement;
				$sources     = array_merge( $sources, self::items( $item, 'ownSources' ) );
			}
		}
		if ( array() === $sentences ) {
			return null;
		}
		$more = array( self::text( $view, 'base' ), self::text( $view, 'assumption' ), self::text( self::part( $view, 'counted' ), 'text' ) );
		foreach ( isset( $view['remarks'] ) && is_array( $view['remarks'] ) ? $view['remarks'] : array() as $remark ) {
			$more[] = self::text( array( $remark ), 0 );
		}
		return array(
			'place'     => self::text( $view, 'place' ),
			'sentences' => $sentences,
			'more'      => array_values( array_filter( $more, 'strlen' ) ),
			'sources'   => array_values( array_unique( array_filter( array_map( array( self::class, 'source' ), $sources ) ), SORT_REGULAR ) ),
		);
	}

	/**
	 * A number with what stands around it.
	 *
	 * @param mixed $quantity As it stands in the file.
	 * @return string
	 */
	private static function quantity( $quantity ) {
		return self::text( $quantity, 'before' ) . self::text( $quantity, 'number' ) . self::text( $quantity, 'after' );
	}

	/**
	 * A source: what stands before and behind its name, its name, and its page.
	 *
	 * @param mixed $source As it stands in the file.
	 * @return array|null
	 */
	private static function source( $source ) {
		$link = self::text( $source, 'link' );
		if ( '' === $link ) {
			return null;
		}
		$href = self::text( $source, 'href' );
		// The words that a browser is to find there are of use on our page, and long.
		$page = preg_replace( '/#:~:text=.*$/', '', $href );
		return array(
			'before' => self::text( $source, 'before' ),
			'link'   => $link,
			'after'  => self::text( $source, 'after' ),
			'href'   => preg_match( '#^https?://#i', $page ) ? $page : '',
		);
	}

	/**
	 * A text of an object, in one line; nothing where there is none.
	 *
	 * @param mixed      $of   An object.
	 * @param string|int $name Of the field.
	 * @return string
	 */
	private static function text( $of, $name ) {
		if ( ! is_array( $of ) || ! isset( $of[ $name ] ) || ! is_string( $of[ $name ] ) || strlen( $of[ $name ] ) > self::LONGEST ) {
			return '';
		}
		return preg_replace( '/[\x00-\x1F\x7F]+/', ' ', $of[ $name ] );
	}

	/**
	 * An object of an object.
	 *
	 * @param array  $of   An object.
	 * @param string $name Of the field.
	 * @return array
	 */
	private static function part( array $of, $name ) {
		return isset( $of[ $name ] ) && is_array( $of[ $name ] ) ? $of[ $name ] : array();
	}

	/**
	 * A list of objects.
	 *
	 * @param array  $of   An object.
	 * @param string $name Of the field.
	 * @return array[]
	 */
	private static function items( array $of, $name ) {
		return array_slice( array_values( array_filter( self::part( $of, $name ), 'is_array' ) ), 0, self::MOST );
	}
}
