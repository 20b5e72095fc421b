<?php
/**
 * Plugin Name:       Recovery Calculator
 * Plugin URI:        https://github.com/OWNER/recovery-calculator
 * Description:       Tells runners which massage to book, and on which day. A block and a shortcode, in French and English.
 * Version:           0.2.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The recovery calculator's authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       recovery-calculator
 * Domain Path:       /languages
 *
 * @package RecoveryCalculator
 */

defined( 'ABSPATH' ) || exit;

define( 'RECOVERY_CALCULATOR_VERSION', '0.2.0' );
define( 'RECOVERY_CALCULATOR_FILE', __FILE__ );

require __DIR__ . '/includes/colour.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimisers.php';
require __DIR__ . '/includes/editor.php';

add_action( 'init', 'recovery_calculator_register' );

/**
 * Makes the block and the shortcode known.
 */
function recovery_calculator_register() {
	load_plugin_textdomain( 'recovery-calculator', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	recovery_calculator_register_script();
	recovery_calculator_register_editor();
	// On a reader's page render.php asks for the script: a handle in block.json is on every page of a classic theme.
	$editor = is_admin() ? array( 'script_handles' => array( 'recovery-calculator' ) ) : array();
	register_block_type( __DIR__ . '/block', $editor );
	add_shortcode( 'recovery_calculator', 'recovery_calculator_shortcode' );
}

/**
 * The shortcode, for the classic editor and for page builders: [recovery_calculator lang="fr"].
 *
 * @param array|string $written What stands in it; names with - or with _.
 * @return string
 */
function recovery_calculator_shortcode( $written ) {
	$attributes = array();
	foreach ( (array) $written as $name => $value ) {
		$attributes[ str_replace( '_', '-', (string) $name ) ] = (string) $value;
	}
	return recovery_calculator_element( $attributes );
}
