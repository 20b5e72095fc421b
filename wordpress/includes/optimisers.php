<?php
/**
 * Asks the plugins that join, delay or shorten scripts to leave this one alone: it is small, and looks for its files
 * beside itself. None of it does anything where the plugin is not there.
 *
 * @package RecoveryCalculator
 */

defined( 'ABSPATH' ) || exit;

// WP Rocket, LiteSpeed Cache, WP-Optimize and Perfmatters take lists of addresses.
foreach ( array(
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'rocket_minify_excluded_external_js',
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'litespeed_optm_gm_js_exc',
	'wp-optimize-minify-default-exclusions',
	'perfmatters_delay_js_exclusions',
) as $recovery_calculator_filter ) {
	add_filter( $recovery_calculator_filter, 'recovery_calculator_leave_alone' );
}

// SiteGround's takes a list of handles.
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' ) as $recovery_calculator_filter ) {
	add_filter( $recovery_calculator_filter, 'recovery_calculator_leave_handle_alone' );
}

// Autoptimize takes a text with commas.
add_filter( 'autoptimize_filter_js_exclude', 'recovery_calculator_leave_text_alone' );

/**
 * Adds the script's file to a list.
 *
 * @param mixed $list Parts of addresses.
 * @return array
 */
function recovery_calculator_leave_alone( $list ) {
	return array_merge( (array) $list, array( 'recovery-calculator.js' ) );
}

/**
 * Adds the script's handle to a list.
 *
 * @param mixed $list Handles.
 * @return array
 */
function recovery_calculator_leave_handle_alone( $list ) {
	return array_merge( (array) $list, array( 'recovery-calculator' ) );
}

/**
 * Adds the script's file to a text.
 *
 * @param mixed $text Parts of addresses, with commas between them.
 * @return mixed
 */
function recovery_calculator_leave_text_alone( $text ) {
	if ( is_array( $text ) ) {
		return recovery_calculator_leave_alone( $text );
	}
	return ltrim( $text . ', recovery-calculator.js', ', ' );
}
