<?php
/**
 * Runs inside a real WordPress, whose folder the environment names, with the plugin active.
 *
 * @package Mine_Action_Figures
 */

require getenv( 'WORDPRESS' ) . '/wp-load.php';
