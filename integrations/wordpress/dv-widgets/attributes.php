<?php
/**
 * What an author may write, and how it is read.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Quotes that word processors and visual editors put in the place of straight ones. */
const DV_WIDGETS_OPENING = '“„‟«‹‘‚‛”″';
const DV_WIDGETS_CLOSING = '”“»›’‘″';

/**
 * What the build says of widgets (options.json): `languages` with their names, options `common` to all, and those of their
 * `own`. Each option has a `kind`, which is that of the element (src/core/options.ts), and the `values` that it may have.
 */
function dv_widgets_known(): array {
	static $known = null;
	if ( null === $known ) {
		$file  = __DIR__ . '/options.json';
		$known = is_readable( $file ) ? (array) json_decode( file_get_contents( $file ), true ) : array();
		$known += array( 'languages' => array( 'en' => 'English' ), 'common' => array(), 'own' => array() );
	}
	return $known;
}

/** The kinds of all options by their names. */
function dv_widgets_options(): array {
	$known = dv_widgets_known();
	return array_map( fn( array $option ): string => $option['kind'], array_merge( $known['common'], ...array_values( $known['own'] ) ) );
}

/**
 * The options among the attributes as `data-dv-*`, safe to print between double quotes. Others, empty ones and addresses
 * that could run code are left out.
 *
 * @return array<string, string>
 */
function dv_widgets_data_attributes( array $attributes ): array {
	$safe = array();
	foreach ( dv_widgets_options() as $option => $kind ) {
		$value = isset( $attributes[ $option ] ) ? dv_widgets_value( $kind, $attributes[ $option ] ) : null;
		if ( null !== $value ) {
			$safe[ 'data-dv-' . $option ] = $value;
		}
	}
	return $safe;
}

/**
 * One value, safe to print between double quotes.
 *
 * @param mixed $given As the block or the shortcode has it.
 * @return ?string Null for what is not to be printed.
 */
function dv_widgets_value( string $kind, $given ): ?string {
	if ( 'boolean' === $kind ) {
		return true === $given || in_array( $given, array( '1', 'true' ), true ) ? '' : null;
	}
	$value = trim( (string) $given );
	if ( 'data' === $kind ) {
		// Without a scheme the address would be looked for beside each page that shows the post.
		$value = preg_match( '~^(?:https?:/)?/~i', $value ) ? esc_url( $value ) : '';
	} elseif ( 'address' === $kind ) {
		$value = esc_url( $value, array( 'http', 'https', 'mailto', 'tel' ) );
	} else {
		$value = esc_attr( $value );
	}
	return '' === $value ? null : $value;
}

/** The language that is asked for, else that of the site, else English. */
function dv_widgets_language( array $attributes ): string {
	$asked    = empty( $attributes['lang'] ) ? get_locale() : (string) $attributes['lang'];
	$language = strtolower( substr( $asked, 0, 2 ) );
	return isset( dv_widgets_known()['languages'][ $language ] ) ? $language : 'en';
}

/**
 * The attributes of a shortcode without the typographic quotes around their values: `lang=”ru”`, `theme=&#8221;dark&#8221;`.
 *
 * WordPress ends such a value at its first space, and numbers the words that follow: they are put back. A text of several
 * words that came in one piece stood between straight quotes, and keeps the quotation marks that belong to it.
 */
function dv_widgets_unquoted( array $attributes ): array {
	$quotes = DV_WIDGETS_OPENING . DV_WIDGETS_CLOSING . '"\'';
	$whole  = array();
	$joined = array();
	$open   = null;
	foreach ( $attributes as $name => $value ) {
		$value = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$ends  = 1 === preg_match( '/.[' . DV_WIDGETS_CLOSING . ']$/u', $value );
		if ( ! is_int( $name ) ) {
			$whole[ $name ] = $value;
			$starts         = 1 === preg_match( '/^[' . DV_WIDGETS_OPENING . ']/u', $value );
			$open           = $starts && ! $ends ? $name : null;
		} elseif ( null !== $open ) {
			$whole[ $open ] .= ' ' . $value;
			$joined[ $open ] = true;
			$open            = $ends ? null : $open;
		} elseif ( 'boolean' === ( dv_widgets_options()[ $value ] ?? '' ) ) {
			$whole[ $value ] = 'true';
		}
	}
	foreach ( $whole as $name => $value ) {
		$is_text = 'text' === ( dv_widgets_options()[ $name ] ?? '' );
		if ( ! $is_text || isset( $joined[ $name ] ) || ! preg_match( '/\s/u', trim( $value ) ) ) {
			$whole[ $name ] = (string) preg_replace( '/^[\s' . $quotes . ']+|(?<![\s' . $quotes . '])[\s' . $quotes . ']+$/u', '', $value );
		}
	}
	return $whole;
}
