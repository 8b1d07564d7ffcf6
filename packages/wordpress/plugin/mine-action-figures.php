<?php
/**
 * Plugin Name:       Mine Action Figures
 * Description:       Shows humanitarian mine-action figures from a site of Mine Action Widgets, each with its bound, its source and its date.
 * Version:           {{version}}
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * Author:            Mine Action Widgets
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       mine-action-figures
 * Domain Path:       /languages
 *
 * @package Mine_Action_Figures
 */

namespace Mine_Action_Figures;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

const VERSION = '{{version}}';

/** The names of the options; `uninstall.php` takes them away. */
const OPTION       = 'mine_action_figures';
const KEPT_WORDS   = 'mine_action_words_';
const FRESH_PREFIX = 'mine_action_fresh_';

require __DIR__ . '/includes/class-grammar.php';
require __DIR__ . '/includes/class-settings.php';
require __DIR__ . '/includes/class-translations.php';
require __DIR__ . '/includes/class-address.php';
require __DIR__ . '/includes/class-remote.php';
require __DIR__ . '/includes/class-view.php';
require __DIR__ . '/includes/class-words.php';
require __DIR__ . '/includes/class-language.php';
require __DIR__ . '/includes/class-script.php';
require __DIR__ . '/includes/class-figure.php';
require __DIR__ . '/includes/class-block.php';
require __DIR__ . '/includes/class-shortcode.php';
require __DIR__ . '/includes/class-embed.php';
require __DIR__ . '/includes/class-allowed-tags.php';
require __DIR__ . '/includes/class-mail.php';
require __DIR__ . '/includes/class-editor-api.php';
require __DIR__ . '/includes/class-settings-page.php';

foreach ( array( Translations::class, Script::class, Block::class, Shortcode::class, Embed::class, Allowed_Tags::class, Mail::class, Editor_Api::class, Settings_Page::class ) as $part ) {
	$part::register();
}
