<?php
/**
 * What the block asks for while a post is written.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Two addresses for who may edit posts: which figures the site has, and what one of them says.
 */
final class Editor_Api {

	const SPACE = 'mine-action-figures/v1';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'rest_api_init', array( self::class, 'register_routes' ) );
	}

	/**
	 * Makes them known.
	 */
	public static function register_routes() {
		$may_edit = static function () {
			return current_user_can( 'edit_posts' );
		};
		register_rest_route(
			self::SPACE,
			'/index',
			array(
				'methods'             => 'GET',
				'permission_callback' => $may_edit,
				'callback'            => array( self::class, 'index' ),
			)
		);
		register_rest_route(
			self::SPACE,
			'/figure',
			array(
				'methods'             => 'GET',
				'permission_callback' => $may_edit,
				'callback'            => array( self::class, 'figure' ),
				'args'                => array(
					'address'  => array(
						'type'     => 'string',
						'required' => true,
					),
					'language' => array( 'type' => 'string' ),
					'display'  => array( 'type' => 'string' ),
					'unit'     => array( 'type' => 'string' ),
					'basis'    => array( 'type' => 'string' ),
				),
			)
		);
	}

	/**
	 * Which figures the site has, in which editions and languages: from `embed/plan.json`, as its own builder has it.
	 *
	 * @return array|\WP_Error
	 */
	public static function index() {
		$site = Settings::get( 'site' );
		if ( '' === $site ) {
			return new \WP_Error( 'mine_action_no_site', __( 'The site with the figures is not chosen yet: Settings, Mine Action Figures.', 'mine-action-figures' ), array( 'status' => 409 ) );
		}
		$plan = self::read_plan( $site );
		if ( is_wp_error( $plan ) ) {
			$plan->add_data( array( 'status' => 502 ) );
			return $plan;
		}
		return array( 'site' => $site ) + $plan;
	}

	/**
	 * Reads the list of figures.
	 *
	 * @param string $site Its address.
	 * @return array{languages: array[], figures: array[]}|\WP_Error
	 */
	public static function read_plan( $site ) {
		$name = FRESH_PREFIX . 'plan_' . md5( $site );
		$kept = get_transient( $name );
		if ( is_array( $kept ) ) {
			return $kept;
		}
		$plan = Remote::get_json( $site . 'embed/plan.json' );
		if ( is_wp_error( $plan ) ) {
			return $plan;
		}
		if ( ! isset( $plan['figures'], $plan['languages'] ) || ! is_array( $plan['figures'] ) || ! is_array( $plan['languages'] ) ) {
			/* translators: %s: an address. */
			return new \WP_Error( 'mine_action_plan', sprintf( __( '%s: this is no list of figures. Is it the address of a site of Mine Action Widgets?', 'mine-action-figures' ), $site . 'embed/plan.json' ) );
		}
		$found = array(
			'languages' => self::rows( $plan['languages'], array( 'code', 'name' ) ),
			'figures'   => array(),
		);
		foreach ( $plan['figures'] as $figure ) {
			$row = is_array( $figure ) ? self::rows( array( $figure ), array( 'route', 'name', 'label' ) ) : array();
			if ( array() === $row || ! isset( $row[0]['route'], Grammar::get()['routes'][ $row[0]['route'] ] ) ) {
				continue;
			}
			$route              = Grammar::route( $row[0]['route'] );
			$found['figures'][] = $row[0] + array(
				'editions' => self::texts( $figure, 'editions' ),
				'units'    => isset( $route['selects'] ) && array_key_exists( 'unit', $route['selects'] ) ? self::texts( $figure, 'units' ) : array(),
				'displays' => $route['displays'],
			);
		}
		set_transient( $name, $found, Words::AGAIN );
		return $found;
	}

	/**
	 * What a figure says, and how its tag is written.
	 *
	 * @param \WP_REST_Request $request With its address and what was chosen.
	 * @return array|\WP_Error
	 */
	public static function figure( $request ) {
		$chosen  = array_filter( array_intersect_key( $request->get_params(), array_flip( array( 'language', 'display', 'unit', 'basis' ) ) ), 'is_string' );
		$address = Address::parse( $request['address'], Settings::get( 'site' ) );
		if ( null === $address ) {
			/* translators: %s: an address. */
			return new \WP_Error( 'mine_action_address', sprintf( __( 'This is no address of a figure on %s.', 'mine-action-figures' ), Settings::get( 'site' ) ), array( 'status' => 400 ) );
		}
		$chosen   = array_filter( $chosen, 'strlen' );
		$language = Language::choose( isset( $chosen['language'] ) ? $chosen['language'] : '', $address->language );
		$words    = Words::of( $address, $language, $chosen );
		if ( null === $words ) {
			return new \WP_Error( 'mine_action_words', __( 'The site with the figures has not said anything of this one, or has taken it back.', 'mine-action-figures' ), array( 'status' => 404 ) );
		}
		return array(
			'tag'        => $address->tag(),
			'attributes' => Figure::attributes( $address, $chosen ) + array(
				'lang' => $language,
				'dir'  => Grammar::direction( $language ),
			),
			'words'      => $words,
			'address'    => $address->url(),
			'route'      => $address->route,
			'name'       => $address->name,
			'edition'    => $address->edition,
		);
	}

	/**
	 * The texts of some fields.
	 *
	 * @param array    $rows   As they came.
	 * @param string[] $fields Their names.
	 * @return array[]
	 */
	private static function rows( array $rows, array $fields ) {
		$found = array();
		foreach ( $rows as $row ) {
			$row = is_array( $row ) ? array_filter( array_intersect_key( $row, array_flip( $fields ) ), 'is_string' ) : array();
			if ( array() !== $row ) {
				$found[] = $row;
			}
		}
		return $found;
	}

	/**
	 * A list of texts.
	 *
	 * @param array  $of   An object.
	 * @param string $name Of the field.
	 * @return string[]
	 */
	private static function texts( array $of, $name ) {
		return isset( $of[ $name ] ) && is_array( $of[ $name ] ) ? array_values( array_filter( $of[ $name ], 'is_string' ) ) : array();
	}
}
