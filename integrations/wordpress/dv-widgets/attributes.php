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
 * The options, as the elements know them, with their kind: `closed` are ids, numbers and dates, `text` is free, `address`
 * is a link for readers, `data` is where figures come from.
 */
function dv_widgets_options(): array {
	return array(
		'theme'         => 'closed',
		'toolbar'       => 'closed',
		'heading'       => 'text',
		'heading-level' => 'closed',
		'subtitle'      => 'text',
		'credit'        => 'text',
		'support-text'  => 'text',
		'support-href'  => 'address',
		'report-href'   => 'address',
		'from'          => 'closed',
		'to'            => 'closed',
		'mark'          => 'closed',
		'view'          => 'closed',
		'actors'        => 'closed',
		'goal'          => 'closed',
		'src'           => 'data',
	);
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
		$value = trim( (string) ( $attributes[ $option ] ?? '' ) );
		if ( 'data' === $kind ) {
			// Without a scheme the address would be looked for beside each page that shows the post.
			$value = preg_match( '~^(?:https?:/)?/~i', $value ) ? esc_url( $value ) : '';
		} elseif ( 'address' === $kind ) {
			$value = esc_url( $value, array( 'http', 'https', 'mailto', 'tel' ) );
		} else {
			$value = esc_attr( $value );
		}
		if ( '' !== $value ) {
			$safe[ 'data-dv-' . $option ] = $value;
		}
	}
	return $safe;
}

/** `en`, `ru` or `kk`: the one asked for, else that of the site, else English. */
function dv_widgets_language( array $attributes ): string {
	$asked    = empty( $attributes['lang'] ) ? get_locale() : (string) $attributes['lang'];
	$language = strtolower( substr( $asked, 0, 2 ) );
	return in_array( $language, array( 'en', 'ru', 'kk' ), true ) ? $language : 'en';
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
		}
	}
	foreach ( $whole as $name => $value ) {
		$is_text = 'text' === ( dv_widgets_options()[ $name ] ?? 'closed' );
		if ( ! $is_text || isset( $joined[ $name ] ) || ! preg_match( '/\s/u', trim( $value ) ) ) {
			$whole[ $name ] = (string) preg_replace( '/^[\s' . $quotes . ']+|(?<![\s' . $quotes . '])[\s' . $quotes . ']+$/u', '', $value );
		}
	}
	return $whole;
}
