// The block in the editor: its settings, a preview that cannot be operated, and the ways to it from a pasted line.
( ( { blocks, blockEditor, components, element, htmlEntities, shortcode }, { base, language, attributes: NAMES, texts } ) => {
	const { createElement: h, Fragment, useEffect, useState } = element;
	const NAME = 'recovery-calculator/recovery-calculator';
	const KEYS = [ 'accent', ...Object.keys( NAMES ) ];

	// Where the author may not save any HTML, WordPress has written & as &amp;.
	const typed = ( value ) => ( value ? htmlEntities.decodeEntities( String( value ) ).trim() : '' );

	const isLink = ( value ) => /^(https?:\/\/|tel:|mailto:)[^\s<>"]+$/i.test( value );
	const isClinic = ( value ) => {
		if ( value[ 0 ] !== '{' ) return /^(https?:\/\/|\/)[^\s<>"]+$/i.test( value );
		try {
			return typeof JSON.parse( value ) === 'object';
		} catch ( _ ) {
			return false;
		}
	};

	// What the page that sets the calculator up knows of colours and of booking systems; the block works without it, too.
	let colours;
	let booking;
	const loading = Promise.all( [
		import( `${ base }pages/colour.js` ).then( ( it ) => { colours = it; } ),
		import( `${ base }pages/booking.js` ).then( ( it ) => { booking = it; } ),
	] ).catch( () => {} );

	// What the element on the page will say, and what the author should mend.
	const read = ( attributes ) => {
		const own = {};
		for ( const [ key, name ] of Object.entries( NAMES ) ) {
			const value = typed( attributes[ key ] );
			const isFit = { bookingUrl: isLink, clinic: isClinic }[ key ] || ( () => true );
			if ( value && isFit( value ) ) own[ name ] = value;
		}
		return own;
	};

	const style = ( attributes ) => {
		const accent = typed( attributes.accent );
		const isColour = colours && /^#[0-9a-f]{6}$/i.test( accent );
		return isColour ? colours.properties( accent.toLowerCase(), typed( attributes.theme ) ) : {};
	};

	// A theme's palette may write #fff, or a colour that changes; only one with its digits can be made readable.
	const sixDigits = ( value ) => {
		const [ , digits ] = /^#([0-9a-f]{3}|[0-9a-f]{6})([0-9a-f]{2})?$/i.exec( value || '' ) || [];
		if ( ! digits ) return undefined;
		return `#${ digits.length === 3 ? digits.replace( /./g, '$&$&' ) : digits }`.toLowerCase();
	};

	const choice = ( key, label, words, { attributes, setAttributes } ) => h( components.SelectControl, {
		label,
		value: attributes[ key ] || '',
		options: words.map( ( [ value, text ] ) => ( { value, label: text } ) ),
		onChange: ( value ) => setAttributes( { [ key ]: value || undefined } ),
	} );

	const problem = ( text ) => h( components.Notice, { status: 'warning', isDismissible: false }, text );

	const Settings = ( props ) => {
		const { attributes, setAttributes } = props;
		const link = typed( attributes.bookingUrl );
		// The same address with its https://, and with the day where the system behind it takes one.
		const better = link && booking ? booking.template( link, '', false ).link : link;
		const clinic = typed( attributes.clinic );
		const open = async ( { target } ) => {
			const [ file ] = target.files;
			// Whitespace between the words of a file is not worth keeping.
			const text = file ? await file.text() : '';
			let short = text;
			try {
				short = JSON.stringify( JSON.parse( text ) );
			} catch ( _ ) { /* Then the notice says so. */ }
			setAttributes( { clinic: short || undefined } );
			target.value = '';
		};
		return h( blockEditor.InspectorControls, {},
			h( components.PanelBody, { title: texts.settings },
				choice( 'lang', texts.language, [ [ '', texts.asPage ], [ 'fr', texts.french ], [ 'en', texts.english ] ], props ),
				h( components.TextControl, {
					label: texts.booking,
					help: texts.bookingHelp,
					value: link,
					onChange: ( value ) => setAttributes( { bookingUrl: value || undefined } ),
					// What was typed without its https:// would be no link.
					onBlur: () => ! isLink( link ) && isLink( better ) && setAttributes( { bookingUrl: better } ),
				} ),
				better !== link && isLink( better ) && h( 'p', {}, h( components.Button, {
					variant: 'link',
					onClick: () => setAttributes( { bookingUrl: better } ),
				}, `${ texts.bookingUse } ${ better }` ) ),
				link && ! isLink( link ) && ! isLink( better ) && problem( texts.bookingWrong ),
				choice( 'theme', texts.background, [ [ '', texts.asPage ], [ 'light', texts.light ], [ 'dark', texts.dark ] ], props ),
				choice( 'unit', texts.distances, [ [ '', texts.kilometres ], [ 'mi', texts.miles ] ], props ),
			),
			h( blockEditor.PanelColorSettings, {
				title: texts.colour,
				colorSettings: [ {
					label: texts.colour,
					value: typed( attributes.accent ) || undefined,
					onChange: ( value ) => setAttributes( { accent: sixDigits( value ) } ),
				} ],
			} ),
			h( components.PanelBody, { title: texts.clinic },
				h( components.TextareaControl, {
					label: texts.clinicLabel,
					help: texts.clinicHelp,
					value: clinic,
					rows: 4,
					onChange: ( value ) => setAttributes( { clinic: value || undefined } ),
				} ),
				clinic && ! isClinic( clinic ) && problem( texts.clinicWrong ),
				h( components.FormFileUpload, { accept: 'application/json,.json', onChange: open, variant: 'secondary' }, texts.clinicOpen ),
				h( 'p', {}, h( components.ExternalLink, { href: `${ base }configure.html` }, texts.configure ) ),
			),
		);
	};

	const Edit = ( props ) => {
		const [ , setReady ] = useState( Boolean( colours ) );
		useEffect( () => { loading.then( () => setReady( true ) ); }, [] );
		const { attributes } = props;
		const own = read( attributes );
		return h( Fragment, {},
			h( Settings, props ),
			h( 'div', blockEditor.useBlockProps( { 'aria-label': texts.preview } ),
				// The canvas declares no language, and the page will. Older editors know no better way to switch a shadow root off.
				h( 'div', { lang: language, ref: ( node ) => { if ( node ) node.inert = true; } },
					h( 'recovery-calculator', { base, ...own, style: { display: 'block', minHeight: 760, ...style( attributes ) } }, texts.script ),
				),
			),
		);
	};

	// The settings that a pasted line holds: the script's data, or the element's own attributes, and the colour beside it.
	const pasted = ( content ) => {
		const page = new DOMParser().parseFromString( content, 'text/html' );
		const script = page.querySelector( 'script[src*="recovery-calculator.js"], script[src*="calculator-frame.js"]' );
		const tag = page.querySelector( 'recovery-calculator' );
		const found = {};
		for ( const [ key, name ] of Object.entries( NAMES ) ) {
			const value = ( tag && tag.getAttribute( name ) ) || ( script && script.getAttribute( `data-${ name }` ) );
			if ( value ) found[ key ] = value;
		}
		const [ , accent ] = /--rc-accent:\s*(?:light-dark\()?\s*(#[0-9a-f]{6})/i.exec( content ) || [];
		if ( accent ) found.accent = accent.toLowerCase();
		return found;
	};

	const fromShortcode = ( named ) => {
		const found = {};
		for ( const key of KEYS ) {
			const name = NAMES[ key ] || key;
			const value = named[ name ] || named[ name.replace( /-/g, '_' ) ];
			if ( value ) found[ key ] = typed( value );
		}
		return found;
	};
	const written = ( text ) => shortcode.next( 'recovery_calculator', text || '' );

	blocks.registerBlockType( NAME, {
		edit: Edit,
		save: () => null,
		transforms: {
			from: [
				{
					type: 'block',
					blocks: [ 'core/html' ],
					isMatch: ( { content } ) => /recovery-calculator\.js|calculator-frame\.js|<recovery-calculator/.test( content || '' ),
					transform: ( { content } ) => blocks.createBlock( NAME, pasted( content ) ),
				},
				{
					type: 'block',
					blocks: [ 'core/shortcode' ],
					isMatch: ( { text } ) => Boolean( written( text ) ),
					transform: ( { text } ) => blocks.createBlock( NAME, fromShortcode( written( text ).shortcode.attrs.named ) ),
				},
				{
					type: 'shortcode',
					tag: 'recovery_calculator',
					attributes: Object.fromEntries( KEYS.map( ( key ) => [
						key,
						{ type: 'string', shortcode: ( { named } ) => fromShortcode( named )[ key ] },
					] ) ),
				},
			],
		},
	} );
} )( window.wp, window.recoveryCalculatorEditor );
