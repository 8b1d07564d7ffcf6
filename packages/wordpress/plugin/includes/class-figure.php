<?php
/**
 * A figure as it stands in a page: the one place in which block, shortcode and embedded address come together.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Writes a figure. Its words stand in the page itself, inside the element that draws it: for search engines, for readers
 * without the script, and for whatever takes the element away.
 */
final class Figure {

	/**
	 * Writes a figure.
	 *
	 * @param string $url     Its address.
	 * @param array  $chosen  Attributes that somebody has chosen: `language`, `display`, and what the element selects by.
	 * @param string $wrapper Attributes of the box around it, written already; nothing for our own.
	 * @return string HTML; for who may edit posts the reason where there is nothing to show.
	 */
	public static function render( $url, array $chosen = array(), $wrapper = '' ) {
		$site    = Settings::get( 'site' );
		$address = Address::parse( $url, $site );
		if ( null === $address ) {
			return self::trouble( self::reason_of( $url, $site ) );
		}
		$chosen   = array_filter( array_filter( $chosen, 'is_string' ), 'strlen' );
		$language = Language::choose( isset( $chosen['language'] ) ? $chosen['language'] : '', $address->language );
		$words    = Words::of( $address, $language, $chosen );
		$said     = self::said( $language );
		if ( null === $words ) {
			return self::trouble( __( 'The site with the figures has not said anything of this one, or has taken it back.', 'mine-action-figures' ) . ' ' . $address->url() );
		}
		if ( '' === $wrapper ) {
			$wrapper = 'class="wp-block-mine-action-figure"';
		}
		if ( isset( $chosen['display'] ) && 'inline' === $chosen['display'] ) {
			$run = self::run( $words, $address );
			return self::is_words_only() ? '<span' . $said . '>' . $run . '</span>' : self::element( $address, $chosen, $language, $run );
		}
		$paragraphs = self::paragraphs( $words, $address );
		// `$wrapper` is the output of WordPress's own function, or ours above.
		return self::is_words_only()
			? "<div $wrapper$said>$paragraphs</div>"
			: "<div $wrapper>" . self::element( $address, $chosen, $language, $paragraphs ) . '</div>';
	}

	/**
	 * Whether this is no page for a browser: a feed reader, a mail, an excerpt or an application gets the words alone.
	 */
	public static function is_words_only() {
		$is_page = ! is_feed()
			&& ! doing_filter( 'get_the_excerpt' )
			&& ! ( defined( 'REST_REQUEST' ) && REST_REQUEST )
			&& ! ( function_exists( 'amp_is_request' ) && amp_is_request() );
		/*
		 * Filters whether the words alone are written, such as for a newsletter that is made of posts.
		 *
		 * @param bool $is_words_only Whether it is no page for a browser.
		 */
		return (bool) apply_filters( 'mine_action_figures_words_only', ! $is_page );
	}

	/**
	 * The tag with its words inside.
	 *
	 * @param Address $address  Of the figure.
	 * @param array   $chosen   Attributes that somebody has chosen.
	 * @param string  $language The code of a language.
	 * @param string  $words    As HTML.
	 * @return string
	 */
	private static function element( Address $address, array $chosen, $language, $words ) {
		Script::enqueue();
		$tag  = $address->tag();
		$text = '';
		foreach ( self::attributes( $address, $chosen ) as $name => $value ) {
			$text .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
		return "<$tag$text" . self::said( $language ) . ">$words</$tag>";
	}

	/**
	 * What the tag says.
	 *
	 * @param Address $address Of the figure.
	 * @param array   $chosen  Attributes that somebody has chosen.
	 * @return array<string, string>
	 */
	public static function attributes( Address $address, array $chosen ) {
		$route   = Grammar::route( $address->route );
		$own     = $address->attributes();
		$is_free = array() === $own && '' !== $address->name;
		$taken   = array_intersect_key( $chosen, $route['selects'] );
		if ( isset( $chosen['display'] ) && in_array( $chosen['display'], $route['displays'], true ) ) {
			$taken['display'] = $chosen['display'];
		}
		return array_filter(
			array_merge(
				// A group of figures has no other name than its address.
				array( 'src' => $is_free ? $address->folder() : $address->site ),
				$own,
				array_diff_key( $taken, $own ),
				array( 'edition' => $address->edition )
			),
			'strlen'
		);
	}

	/**
	 * In which language the words are: the page around them may have another.
	 *
	 * @param string $language The code of a language.
	 * @return string
	 */
	private static function said( $language ) {
		return sprintf( ' lang="%s"', esc_attr( $language ) ) . ( 'rtl' === Grammar::direction( $language ) ? ' dir="rtl"' : '' );
	}

	/**
	 * The words, a paragraph each for the place, the sentences, what they rest on, and who says so.
	 *
	 * @param array   $words   Of the view.
	 * @param Address $address Where the figure's own page is.
	 * @return string
	 */
	private static function paragraphs( array $words, Address $address ) {
		$lines = array(
			'' === $words['place'] ? array() : array( self::text( $words['place'] ) ),
			self::sentences( $words, $address ),
			array_map( array( self::class, 'text' ), $words['more'] ),
			array_map( array( self::class, 'source' ), $words['sources'] ),
		);
		$html  = '';
		// Of a day that has passed the words may be in another language than the element will be.
		$said  = isset( $words['language'] ) ? self::said( $words['language'] ) : '';
		foreach ( array_filter( $lines ) as $each ) {
			$html .= '<p' . $said . '>' . implode( '<br> ', $each ) . '</p>';
		}
		return $html;
	}

	/**
	 * The words in one line, for inside a sentence.
	 *
	 * @param array   $words   Of the view.
	 * @param Address $address Where the figure's own page is.
	 * @return string
	 */
	private static function run( array $words, Address $address ) {
		return implode( ' ', array_merge( self::sentences( $words, $address ), array_map( array( self::class, 'source' ), $words['sources'] ) ) );
	}

	/**
	 * The sentences; the first leads to the figure's own page.
	 *
	 * @param array   $words   Of the view.
	 * @param Address $address Where that page is.
	 * @return string[]
	 */
	private static function sentences( array $words, Address $address ) {
		$sentences = array_map( array( self::class, 'text' ), $words['sentences'] );
		if ( isset( $sentences[0] ) ) {
			$sentences[0] = self::link( $address->url(), $sentences[0] );
		}
		return $sentences;
	}

	/**
	 * A source as a line.
	 *
	 * @param array $source Of the view.
	 * @return string
	 */
	private static function source( array $source ) {
		$name = self::text( $source['link'] );
		return self::text( $source['before'] ) . ( '' === $source['href'] ? $name : self::link( $source['href'], $name ) ) . self::text( $source['after'] );
	}

	/**
	 * A text that came from elsewhere, as HTML. WordPress still looks for shortcodes in what blocks and embedded addresses have
	 * written: a bracket is written so that it begins none.
	 *
	 * @param string $text As it came.
	 * @return string
	 */
	private static function text( $text ) {
		return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), esc_html( $text ) );
	}

	/**
	 * A link.
	 *
	 * @param string $url     Of the web.
	 * @param string $content As HTML.
	 * @return string
	 */
	private static function link( $url, $content ) {
		return '<a href="' . esc_url( $url, array( 'http', 'https' ) ) . '">' . $content . '</a>';
	}

	/**
	 * Why an address shows nothing.
	 *
	 * @param string $url  As it was written.
	 * @param string $site The site whose figures are shown.
	 * @return string
	 */
	private static function reason_of( $url, $site ) {
		if ( '' === $site ) {
			return __( 'The site with the figures is not chosen yet: Settings, Mine Action Figures.', 'mine-action-figures' );
		}
		/* translators: 1: an address, 2: an address. */
		return sprintf( __( '“%1$s” is no address of a figure on %2$s. Copy it from the page of the figure.', 'mine-action-figures' ), $url, $site );
	}

	/**
	 * Tells who can mend it; readers see nothing, or the address where it is one.
	 *
	 * @param string $reason Why there is no figure.
	 * @return string
	 */
	private static function trouble( $reason ) {
		return current_user_can( 'edit_posts' ) && ! self::is_words_only()
			? '<p class="mine-action-figures-trouble">' . esc_html__( 'Mine Action Figures:', 'mine-action-figures' ) . ' ' . esc_html( $reason ) . '</p>'
			: '';
	}
}
