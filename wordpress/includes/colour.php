<?php
/**
 * One colour of the clinic's, made readable on light ground and on dark: the same as dist/pages/colour.js.
 *
 * @package RecoveryCalculator
 */

defined( 'ABSPATH' ) || exit;

/**
 * The custom properties of a colour for a theme; where the theme is the page's, for both.
 *
 * @param string $hex   As in #7a2e4d; anything else gives nothing.
 * @param string $theme `auto`, `light` or `dark`.
 * @return array<string,string>
 */
function recovery_calculator_colours( $hex, $theme ) {
	if ( ! preg_match( '/^#[0-9a-f]{6}$/i', $hex ) ) {
		return array();
	}
	$color = recovery_calculator_parse_colour( $hex );
	$light = recovery_calculator_colour_on( array( 255, 255, 255 ), array( 0, 0, 0 ), 0.1, $color );
	$dark  = recovery_calculator_colour_on( array( 18, 27, 25 ), array( 255, 255, 255 ), 0.18, $color );
	$names = array(
		'accent' => '--rc-accent',
		'above'  => '--rc-on-accent',
		'tint'   => '--rc-tint',
	);
	$both  = array();
	foreach ( $names as $part => $name ) {
		$pair          = array(
			'light' => $light[ $part ],
			'dark'  => $dark[ $part ],
		);
		$both[ $name ] = isset( $pair[ $theme ] ) ? $pair[ $theme ] : "light-dark({$light[$part]},{$dark[$part]})";
	}
	return $both;
}

/**
 * On its own ground and on the tint that is made of it, the nearest colour that can be read.
 *
 * @param float[] $ground   What it stands on.
 * @param float[] $towards  Where it may go.
 * @param float   $strength The share of it in the tint.
 * @param float[] $color    The clinic's.
 * @return array{accent:string,above:string,tint:string}
 */
function recovery_calculator_colour_on( $ground, $towards, $strength, $color ) {
	$readable = 4.5; // What text needs (WCAG 2, level AA).
	for ( $share = 0; ; $share += 0.05 ) {
		$accent = recovery_calculator_mix_colours( $color, $towards, $share );
		$tint   = recovery_calculator_mix_colours( $ground, $accent, $strength );
		$least  = min( recovery_calculator_contrast( $accent, $ground ), recovery_calculator_contrast( $accent, $tint ) );
		if ( $share >= 1 || $least >= $readable ) {
			$white = array( 255, 255, 255 );
			$black = array( 0, 0, 0 );
			$above = recovery_calculator_contrast( $accent, $white ) >= recovery_calculator_contrast( $accent, $black ) ? $white : $black;
			return array(
				'accent' => recovery_calculator_write_colour( $accent ),
				'above'  => recovery_calculator_write_colour( $above ),
				'tint'   => recovery_calculator_write_colour( $tint ),
			);
		}
	}
}

/**
 * Red, green and blue of a colour's code.
 *
 * @param string $hex As in #7a2e4d.
 * @return int[]
 */
function recovery_calculator_parse_colour( $hex ) {
	return array_map( 'hexdec', str_split( substr( $hex, 1 ), 2 ) );
}

/**
 * The code of a colour.
 *
 * @param float[] $color Red, green and blue.
 * @return string
 */
function recovery_calculator_write_colour( $color ) {
	return vsprintf( '#%02x%02x%02x', $color );
}

/**
 * A colour between two, in whole numbers.
 *
 * @param float[] $color The one.
 * @param float[] $other The other.
 * @param float   $share The share of the other.
 * @return int[]
 */
function recovery_calculator_mix_colours( $color, $other, $share ) {
	return array_map(
		static function ( $one, $two ) use ( $share ) {
			// As JavaScript rounds: a half goes up.
			return (int) floor( $one * ( 1 - $share ) + $two * $share + 0.5 );
		},
		$color,
		$other
	);
}

/**
 * The contrast of two colours as WCAG 2 counts it.
 *
 * @param float[] $one   A colour.
 * @param float[] $other Another.
 * @return float
 */
function recovery_calculator_contrast( $one, $other ) {
	$both = array( recovery_calculator_luminance( $one ), recovery_calculator_luminance( $other ) );
	return ( max( $both ) + 0.05 ) / ( min( $both ) + 0.05 );
}

/**
 * How bright a colour is, as WCAG 2 counts it.
 *
 * @param float[] $color Red, green and blue.
 * @return float
 */
function recovery_calculator_luminance( $color ) {
	$linear = array_map(
		static function ( $part ) {
			$part /= 255;
			return $part <= 0.04045 ? $part / 12.92 : pow( ( $part + 0.055 ) / 1.055, 2.4 );
		},
		$color
	);
	return 0.2126 * $linear[0] + 0.7152 * $linear[1] + 0.0722 * $linear[2];
}
