<?php
/**
 * The page of settings.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * Settings → Mine Action Figures. What is saved is checked at once: the site is asked for its figures, and the page says what it has.
 */
final class Settings_Page {

	const SLUG = 'mine-action-figures';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'register_setting' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public static function add_page() {
		add_options_page( __( 'Mine Action Figures', 'mine-action-figures' ), __( 'Mine Action Figures', 'mine-action-figures' ), 'manage_options', self::SLUG, array( self::class, 'render' ) );
	}

	/**
	 * Adds a link to it among the plugins.
	 *
	 * @param string[] $links Of this plugin.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		array_unshift( $links, '<a href="' . esc_url( admin_url( 'options-general.php?page=' . self::SLUG ) ) . '">' . esc_html__( 'Settings', 'mine-action-figures' ) . '</a>' );
		return $links;
	}

	/**
	 * Makes the settings known.
	 */
	public static function register_setting() {
		register_setting(
			self::SLUG,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => array( self::class, 'check' ),
				'default'           => Settings::DEFAULTS,
			)
		);
	}

	/**
	 * Checks what was sent, and says what came of it.
	 *
	 * @param mixed $sent From the form.
	 * @return array
	 */
	public static function check( $sent ) {
		$before = Settings::all();
		$sent   = is_array( $sent ) ? $sent : array();
		$text   = isset( $sent['site'] ) && is_string( $sent['site'] ) ? $sent['site'] : '';
		$site   = '' === trim( $text ) ? '' : Settings::site_address( $text );
		if ( '' !== trim( $text ) && '' === $site ) {
			/* translators: %s: what somebody has written. */
			self::say( 'error', __( '“%s” is no address of a site. It begins with https:// and is that of its first page.', 'mine-action-figures' ), self::apart( $text ) );
			$site = $before['site'];
		} elseif ( '' !== $site ) {
			self::say_what_it_has( $site );
		}
		if ( $site !== $before['site'] ) {
			Words::refresh();
		}
		$languages = array_merge( array( 'auto' ), array_keys( Grammar::get()['directions'] ) );
		return array(
			'site'     => $site,
			'script'   => isset( $sent['script'] ) && 'site' === $sent['script'] ? 'site' : 'bundled',
			'language' => isset( $sent['language'] ) && in_array( $sent['language'], $languages, true ) ? $sent['language'] : 'auto',
			'links'    => ! empty( $sent['links'] ),
			'tags'     => ! empty( $sent['tags'] ),
		);
	}

	/**
	 * Asks the site, and says what it has.
	 *
	 * @param string $site Its address.
	 */
	private static function say_what_it_has( $site ) {
		// WordPress checks settings that are saved for the first time twice.
		if ( array() !== get_settings_errors( OPTION ) ) {
			return;
		}
		delete_transient( FRESH_PREFIX . 'plan_' . md5( $site ) );
		$plan = Editor_Api::read_plan( $site );
		if ( is_wp_error( $plan ) ) {
			/* translators: %s: the reason, as a sentence. */
			self::say( 'warning', __( 'Saved, but the site does not give its figures: %s', 'mine-action-figures' ), self::apart( $plan->get_error_message() ) );
			return;
		}
		$figures = count( $plan['figures'] );
		/* translators: 1: an address, 2: a number of figures, 3: names of languages. */
		$text = _n( 'Saved. %1$s has %2$s figure, in: %3$s.', 'Saved. %1$s has %2$s figures, in: %3$s.', $figures, 'mine-action-figures' );
		$names = implode( esc_html( wp_get_list_item_separator() ), array_map( array( self::class, 'apart' ), wp_list_pluck( $plan['languages'], 'name' ) ) );
		self::say( 'success', $text, self::apart( $site ), esc_html( number_format_i18n( $figures ) ), $names );
	}

	/**
	 * Says what came of saving, above the form. WordPress writes it there as it is: it is HTML.
	 *
	 * @param string $type      `error`, `warning` or `success`.
	 * @param string $text      A text with places for values.
	 * @param string ...$values As HTML.
	 */
	private static function say( $type, $text, ...$values ) {
		add_settings_error( OPTION, 'mine-action-figures', vsprintf( esc_html( $text ), $values ), $type );
	}

	/**
	 * A text that came from elsewhere, as HTML: whichever way it is written, the text around it stays in order.
	 *
	 * @param string $text As it came.
	 * @return string
	 */
	private static function apart( $text ) {
		return '<bdi>' . esc_html( $text ) . '</bdi>';
	}

	/**
	 * Writes the page.
	 */
	public static function render() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		$now = Settings::all();
		?>
		<div class="wrap">
			<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
			<p><?php esc_html_e( 'Shows figures from a site that was made with Mine Action Widgets. Their words, with bound, source and date, are kept here: where that site does not answer, the last ones stand.', 'mine-action-figures' ); ?></p>
			<form action="options.php" method="post">
				<?php settings_fields( self::SLUG ); ?>
				<table class="form-table" role="presentation">
					<tr>
						<th scope="row"><label for="mine-action-site"><?php esc_html_e( 'Site with the figures', 'mine-action-figures' ); ?></label></th>
						<td>
							<input type="url" class="regular-text code" id="mine-action-site" name="<?php echo esc_attr( OPTION ); ?>[site]" value="<?php echo esc_attr( $now['site'] ); ?>" placeholder="https://example.org/" aria-describedby="mine-action-site-about">
							<p class="description" id="mine-action-site-about"><?php esc_html_e( 'The address of its first page. It is asked when you save.', 'mine-action-figures' ); ?></p>
						</td>
					</tr>
					<tr>
						<th scope="row"><?php esc_html_e( 'Script that draws them', 'mine-action-figures' ); ?></th>
						<td><fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'Script that draws them', 'mine-action-figures' ); ?></legend>
							<?php
							self::choice( 'script', 'bundled', $now['script'], __( 'This plugin’s own: nothing but the figures is asked of the other site', 'mine-action-figures' ) );
							self::choice( 'script', 'site', $now['script'], __( 'That of the site: always its newest', 'mine-action-figures' ) );
							?>
						</fieldset></td>
					</tr>
					<tr>
						<th scope="row"><label for="mine-action-language"><?php esc_html_e( 'Language of figures', 'mine-action-figures' ); ?></label></th>
						<td><select id="mine-action-language" name="<?php echo esc_attr( OPTION ); ?>[language]">
							<option value="auto"><?php esc_html_e( 'That of the page', 'mine-action-figures' ); ?></option>
							<?php foreach ( Grammar::get()['languages'] as $code => $name ) : ?>
								<option value="<?php echo esc_attr( $code ); ?>" lang="<?php echo esc_attr( $code ); ?>" <?php selected( $now['language'], $code ); ?>><?php echo esc_html( $name ); ?></option>
							<?php endforeach; ?>
						</select></td>
					</tr>
					<tr>
						<th scope="row"><?php esc_html_e( 'What authors write', 'mine-action-figures' ); ?></th>
						<td><fieldset>
							<legend class="screen-reader-text"><?php esc_html_e( 'What authors write', 'mine-action-figures' ); ?></legend>
							<?php
							self::tick( 'links', $now['links'], __( 'A link to a figure, alone in its paragraph, becomes the figure', 'mine-action-figures' ) );
							self::tick( 'tags', $now['tags'], __( 'Authors and contributors may keep the tags of figures in their HTML', 'mine-action-figures' ) );
							?>
						</fieldset></td>
					</tr>
				</table>
				<?php submit_button(); ?>
			</form>
			<h2><?php esc_html_e( 'How a figure is placed', 'mine-action-figures' ); ?></h2>
			<ul class="ul-disc">
				<li><?php esc_html_e( 'In the block editor: the block “Mine-action figure”, or its address pasted on a line of its own.', 'mine-action-figures' ); ?></li>
				<li><?php esc_html_e( 'In the classic editor: its address on a line of its own, or:', 'mine-action-figures' ); ?> <code>[mine_action_figure address="<?php echo esc_html( '' === $now['site'] ? 'https://example.org/' : $now['site'] ); ?>f/…/"]</code></li>
			</ul>
		</div>
		<?php
	}

	/**
	 * One of several.
	 *
	 * @param string $name  Of the setting.
	 * @param string $value That it stands for.
	 * @param string $now   What is chosen.
	 * @param string $label What it means.
	 */
	private static function choice( $name, $value, $now, $label ) {
		printf(
			'<label><input type="radio" name="%s[%s]" value="%s" %s> %s</label><br>',
			esc_attr( OPTION ),
			esc_attr( $name ),
			esc_attr( $value ),
			checked( $now, $value, false ),
			esc_html( $label )
		);
	}

	/**
	 * One by itself.
	 *
	 * @param string $name  Of the setting.
	 * @param bool   $now   Whether it is chosen.
	 * @param string $label What it means.
	 */
	private static function tick( $name, $now, $label ) {
		printf(
			'<label><input type="checkbox" name="%s[%s]" value="1" %s> %s</label><br>',
			esc_attr( OPTION ),
			esc_attr( $name ),
			checked( $now, true, false ),
			esc_html( $label )
		);
	}
}
