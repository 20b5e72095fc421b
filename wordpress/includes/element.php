<?php
/**
 * From what an author has set to the element of the page.
 *
 * @package RecoveryCalculator
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every attribute that an author may set, by the block's name for it, and what it may say.
 *
 * @return array<string,array{0:string,1:callable}>
 */
function recovery_calculator_attributes() {
	$words  = static function ( ...$words ) {
		return static function ( $value ) use ( $words ) {
			return in_array( $value, $words, true );
		};
	};
	$number = static function ( $most ) {
		return static function ( $value ) use ( $most ) {
			return (bool) preg_match( '/^\d{1,4}(\.\d{1,6})?$/', $value ) && (float) $value <= $most;
		};
	};
	$date   = static function ( $value ) {
		return (bool) preg_match( '/^\d{4}-\d{2}-\d{2}$/', $value );
	};
	return array(
		'lang'           => array( 'lang', $words( 'en', 'fr' ) ),
		'unit'           => array( 'unit', $words( 'km', 'mi' ) ),
		'theme'          => array( 'theme', $words( 'auto', 'light', 'dark' ) ),
		'bookingUrl'     => array( 'booking-url', 'recovery_calculator_is_link' ),
		'clinic'         => array( 'clinic', 'recovery_calculator_is_clinic' ),
		'headingLevel'   => array( 'heading-level', $words( '2', '3', '4', '5', '6' ) ),
		'weeklyKm'       => array( 'weekly-km', $number( 400 ) ),
		'week'           => array(
			'week',
			static function ( $value ) {
				return (bool) preg_match( '/^[a-z_]+(,[a-z_]+){6}$/', $value );
			},
		),
		'raceDate'       => array( 'race-date', $date ),
		'raceDistanceKm' => array( 'race-distance-km', $number( 1000 ) ),
	);
}

/**
 * Whether it is an address that may be booked at.
 *
 * @param string $value The address; it may hold {date} and the like, which esc_url() would take away.
 * @return bool
 */
function recovery_calculator_is_link( $value ) {
	return (bool) preg_match( '~^(https?://|tel:|mailto:)[^\s<>"]+$~i', $value );
}

/**
 * Whether it is a clinic, or the address of one.
 *
 * @param string $value JSON, or an address.
 * @return bool
 */
function recovery_calculator_is_clinic( $value ) {
	if ( '{' === substr( $value, 0, 1 ) ) {
		return is_array( json_decode( $value, true ) );
	}
	return (bool) preg_match( '~^(https?://|/)[^\s<>"]+$~i', $value );
}

/**
 * The text as its author has typed it: where somebody may not save any HTML, WordPress writes & as &amp; even in the
 * attributes of a block.
 *
 * @param mixed $value What WordPress has kept.
 * @return string
 */
function recovery_calculator_typed( $value ) {
	return is_scalar( $value ) ? trim( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
}

/**
 * The element, with its script on the page; in a feed, where no script runs, a link to the page.
 *
 * @param array<string,mixed> $written Values by the names of the element's attributes, and `accent`.
 * @return string
 */
function recovery_calculator_element( $written ) {
	$typed = array_map( 'recovery_calculator_typed', $written );
	$own   = array();
	foreach ( recovery_calculator_attributes() as list( $name, $allows ) ) {
		if ( isset( $typed[ $name ] ) && '' !== $typed[ $name ] && $allows( $typed[ $name ] ) ) {
			$own[ $name ] = $typed[ $name ];
		}
	}
	$words = recovery_calculator_words( isset( $own['lang'] ) ? $own['lang'] : get_locale() );
	if ( is_feed() ) {
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink() ), esc_html( $words['open'] ) );
	}
	wp_enqueue_script( 'recovery-calculator' );

	$accent = isset( $typed['accent'] ) ? $typed['accent'] : '';
	$theme  = isset( $own['theme'] ) ? $own['theme'] : 'auto';
	// The place stays free while the script loads.
	$style = 'display:block;min-height:760px';
	foreach ( recovery_calculator_colours( $accent, $theme ) as $name => $value ) {
		$style .= ";$name:$value";
	}
	$html = '<recovery-calculator';
	foreach ( array( 'base' => recovery_calculator_base() ) + $own + array( 'style' => $style ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html . '>' . recovery_calculator_fallback( $own, $words['book'] ) . '</recovery-calculator>';
}

/**
 * What is read where scripts do not run: a link to book, as far as it leads somewhere without a date.
 *
 * @param array<string,string> $own   The element's attributes.
 * @param string               $label What the link says.
 * @return string
 */
function recovery_calculator_fallback( $own, $label ) {
	$link = isset( $own['booking-url'] ) ? $own['booking-url'] : '';
	if ( false !== strpos( $link, '{' ) ) {
		$link = strstr( $link, '?', true );
	}
	if ( ! $link || false !== strpos( $link, '{' ) ) {
		return '';
	}
	return sprintf( '<a href="%s">%s</a>', esc_url( $link, array( 'http', 'https', 'tel', 'mailto' ) ), esc_html( $label ) );
}

/**
 * The two texts of ours that readers meet outside the calculator, in its language.
 *
 * @param string $language A language or a locale.
 * @return array{open:string,book:string}
 */
function recovery_calculator_words( $language ) {
	return 0 === strpos( $language, 'fr' )
		? array(
			'open' => 'Ouvrir le calculateur sur cette page',
			'book' => 'Prendre rendez-vous',
		)
		: array(
			'open' => 'Open the calculator on this page',
			'book' => 'Book a massage',
		);
}
