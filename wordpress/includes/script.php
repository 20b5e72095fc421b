<?php
/**
 * The one script, out of the plugin's own folder.
 *
 * @package RecoveryCalculator
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_enqueue_scripts', 'recovery_calculator_enqueue_early' );
add_filter( 'script_loader_tag', 'recovery_calculator_tag', 10, 2 );

/**
 * The address of the folder of the built files.
 *
 * @return string
 */
function recovery_calculator_base() {
	return plugins_url( 'dist/', RECOVERY_CALCULATOR_FILE );
}

/**
 * Makes the script known, for the head: the fifth parameter is a boolean before WordPress 6.3.
 */
function recovery_calculator_register_script() {
	$source = recovery_calculator_base() . 'recovery-calculator.js';
	wp_register_script( 'recovery-calculator', $source, array(), RECOVERY_CALCULATOR_VERSION, false );
}

/**
 * Asks for it before the head is written, where the page is known to need it. A classic theme makes its content after
 * the head; a block that is found only there has the script at the end of the page.
 */
function recovery_calculator_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && ( has_block( 'recovery-calculator/recovery-calculator', $post ) || has_shortcode( $post->post_content, 'recovery_calculator' ) ) ) {
		wp_enqueue_script( 'recovery-calculator' );
	}
}

/**
 * Has the tag load beside the page, and only define the element: the element says where the calculator stands.
 * The other words ask optimisers of scripts to leave it as it is.
 *
 * @param string $tag    The tag.
 * @param string $handle The script's name.
 * @return string
 */
function recovery_calculator_tag( $tag, $handle ) {
	if ( 'recovery-calculator' !== $handle || false !== strpos( $tag, 'data-place' ) ) {
		return $tag;
	}
	$words = 'async data-place="none" data-cfasync="false" data-no-optimize="1" data-no-defer="1" data-no-minify="1" data-jetpack-boost="ignore"';
	return (string) preg_replace( '/<script\b(?=[^>]*\ssrc=)/', "<script $words", $tag );
}
