<?php
/**
 * The block on a page.
 *
 * @package RecoveryCalculator
 *
 * @var array $attributes What the author has set.
 */

defined( 'ABSPATH' ) || exit;

$recovery_calculator_written = array( 'accent' => isset( $attributes['accent'] ) ? $attributes['accent'] : '' );
foreach ( recovery_calculator_attributes() as $recovery_calculator_key => $recovery_calculator_rule ) {
	if ( isset( $attributes[ $recovery_calculator_key ] ) ) {
		$recovery_calculator_written[ $recovery_calculator_rule[0] ] = $attributes[ $recovery_calculator_key ];
	}
}

// Both escape all that they hold.
// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
printf( '<div %s>%s</div>', get_block_wrapper_attributes(), recovery_calculator_element( $recovery_calculator_written ) );
