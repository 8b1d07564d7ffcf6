<?php
/**
 * The block.
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

/**
 * A dynamic block: the post holds the address of a figure and what was chosen, nothing that a filter of markup could take away.
 */
final class Block {

	const NAME = 'mine-action/figure';

	/**
	 * Hooks.
	 */
	public static function register() {
		add_action( 'init', array( self::class, 'register_block' ) );
		add_action( 'enqueue_block_assets', array( self::class, 'enqueue_in_editor' ) );
		add_filter( 'excerpt_allowed_blocks', array( self::class, 'keep_in_excerpts' ) );
	}

	/**
	 * Makes it known.
	 */
	public static function register_block() {
		$folder = dirname( FILE ) . '/block';
		$asset  = require $folder . '/editor.asset.php';
		wp_register_script( 'mine-action-figures-editor', plugins_url( 'block/editor.js', FILE ), $asset['dependencies'], $asset['version'], true );
		wp_add_inline_script( 'mine-action-figures-editor', 'window.mineActionFigures=' . wp_json_encode( array( 'site' => Settings::get( 'site' ) ), JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
		wp_set_script_translations( 'mine-action-figures-editor', Translations::DOMAIN, Translations::folder() );
		register_block_type( $folder, array( 'render_callback' => array( self::class, 'render' ) ) );
	}

	/**
	 * Writes it.
	 *
	 * @param array $attributes Of the block.
	 * @return string HTML
	 */
	public static function render( $attributes ) {
		$address = isset( $attributes['address'] ) && is_string( $attributes['address'] ) ? $attributes['address'] : '';
		if ( '' === $address ) {
			return '';
		}
		// Widths and alignments are the theme's.
		$wrapper = get_block_wrapper_attributes();
		return Figure::render( $address, $attributes, $wrapper );
	}

	/**
	 * Loads the elements' script inside the editor, where the block shows itself. On pages `Figure` does.
	 */
	public static function enqueue_in_editor() {
		if ( is_admin() ) {
			Script::enqueue();
		}
	}

	/**
	 * Keeps the words of figures in excerpts that WordPress makes of posts.
	 *
	 * @param string[] $blocks Names of blocks.
	 * @return string[]
	 */
	public static function keep_in_excerpts( $blocks ) {
		$blocks[] = self::NAME;
		return $blocks;
	}
}
