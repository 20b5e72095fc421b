<?php
/**
 * What the block editor is given: its script, the texts in the author's language, and where the files are.
 *
 * @package RecoveryCalculator
 */

defined( 'ABSPATH' ) || exit;

/**
 * Makes the editor's script known.
 */
function recovery_calculator_register_editor() {
	$needed = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-shortcode' );
	$source = plugins_url( 'block/editor.js', RECOVERY_CALCULATOR_FILE );
	wp_register_script( 'recovery-calculator-editor', $source, $needed, RECOVERY_CALCULATOR_VERSION, true );
	if ( ! is_admin() ) {
		return;
	}
	$names = array();
	foreach ( recovery_calculator_attributes() as $key => list( $name ) ) {
		$names[ $key ] = $name;
	}
	$given = array(
		'base'       => recovery_calculator_base(),
		// The site's, whatever the author's own is.
		'language'   => str_replace( '_', '-', get_locale() ),
		'attributes' => $names,
		'texts'      => recovery_calculator_editor_texts(),
	);
	wp_add_inline_script( 'recovery-calculator-editor', 'window.recoveryCalculatorEditor = ' . wp_json_encode( $given ) . ';', 'before' );
}

/**
 * Every text of the block's settings.
 *
 * @return array<string,string>
 */
function recovery_calculator_editor_texts() {
	return array(
		'settings'     => __( 'Calculator', 'recovery-calculator' ),
		'language'     => __( 'Language', 'recovery-calculator' ),
		'asPage'       => __( 'As the page', 'recovery-calculator' ),
		'french'       => __( 'French', 'recovery-calculator' ),
		'english'      => __( 'English', 'recovery-calculator' ),
		'distances'    => __( 'Distances', 'recovery-calculator' ),
		'kilometres'   => __( 'Kilometres', 'recovery-calculator' ),
		'miles'        => __( 'Miles', 'recovery-calculator' ),
		'background'   => __( 'Background', 'recovery-calculator' ),
		'light'        => __( 'Light', 'recovery-calculator' ),
		'dark'         => __( 'Dark', 'recovery-calculator' ),
		'booking'      => __( 'Address of your booking page', 'recovery-calculator' ),
		'bookingHelp'  => __( 'As it is will do, as will tel: or mailto:. Where the page takes a day in its address, write {date} there.', 'recovery-calculator' ),
		'bookingUse'   => __( 'Take this address:', 'recovery-calculator' ),
		'bookingWrong' => __( 'An address begins with https://, tel: or mailto:. Until then there is no link to book.', 'recovery-calculator' ),
		'clinic'       => __( 'Your clinic', 'recovery-calculator' ),
		'clinicLabel'  => __( 'Clinic file', 'recovery-calculator' ),
		'clinicHelp'   => __( 'Services, opening days, telephone: what the page that sets the calculator up has saved as clinic.json. Open the file here, or give its address.', 'recovery-calculator' ),
		'clinicOpen'   => __( 'Open clinic.json', 'recovery-calculator' ),
		'clinicWrong'  => __( 'This is neither a clinic file nor the address of one. Until then the calculator works as without it.', 'recovery-calculator' ),
		'configure'    => __( 'Make a clinic file', 'recovery-calculator' ),
		'colour'       => __( 'Colour', 'recovery-calculator' ),
		'preview'      => __( 'The calculator as readers will see it', 'recovery-calculator' ),
		'script'       => __( 'The calculator stands here on the page.', 'recovery-calculator' ),
	);
}
