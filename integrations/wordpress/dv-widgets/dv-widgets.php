<?php
/**
 * Plugin Name:       dv-widgets
 * Description:       Sourced charts on domestic violence in Kazakhstan and the 2020 Bill that was stopped: a block, a shortcode, and the script for placeholders that authors paste.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       dv-widgets
 * Domain Path:       /languages
 *
 * Everything a reader gets is in assets/, written by the build: the words, the pictures, the script. The plugin writes no
 * word of its own for readers, stores nothing, and asks no other server for anything.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require __DIR__ . '/attributes.php';

add_action( 'init', 'dv_widgets_register' );

// Placeholders that were pasted as markup. After do_shortcode, at 11; what shortcodes and blocks print is found here too.
add_filter( 'the_content', 'dv_widgets_enqueue_for', 20 );
add_filter( 'widget_block_content', 'dv_widgets_enqueue_for', 20 );
add_filter( 'widget_custom_html_content', 'dv_widgets_enqueue_for', 20 );

/** Registers the script, the block and the shortcode. Nothing is printed yet. */
function dv_widgets_register(): void {
	load_plugin_textdomain( 'dv-widgets', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	$script = __DIR__ . '/assets/dv-widgets.js';
	// The time of the file changes with every correction, so that no cache keeps an old one.
	$version = is_readable( $script ) ? (string) filemtime( $script ) : null;
	// Before WordPress 6.3 the last argument only says "in the footer"; the array counts as true.
	wp_register_script(
		'dv-widgets',
		plugins_url( 'assets/dv-widgets.js', __FILE__ ),
		array(),
		$version,
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);

	wp_register_script(
		'dv-widgets-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		(string) filemtime( __DIR__ . '/editor.js' ),
		true
	);
	wp_add_inline_script( 'dv-widgets-editor', 'window.dvWidgets = ' . wp_json_encode( dv_widgets_known() ) . ';', 'before' );
	wp_set_script_translations( 'dv-widgets-editor', 'dv-widgets', __DIR__ . '/languages' );
	register_block_type( __DIR__, array( 'render_callback' => 'dv_widgets_render' ) );
	add_shortcode( 'dv_widget', 'dv_widgets_shortcode' );
}

/**
 * The shortcode [dv_widget name="offence-trend"].
 *
 * @param array|string $attributes As WordPress parsed them; an empty string when there are none.
 */
function dv_widgets_shortcode( $attributes ): string {
	return dv_widgets_render( dv_widgets_unquoted( (array) $attributes ) );
}

/**
 * The snippet of a widget with the reader's options on it. The block and the shortcode both come here.
 *
 * @param array $attributes `name`, `lang` and the options of dv_widgets_options().
 * @return string Markup. For what cannot be shown: nothing, or a sentence for those who can mend it.
 */
function dv_widgets_render( array $attributes ): string {
	$snippets = dv_widgets_snippets();
	if ( ! $snippets ) {
		return dv_widgets_notice( __( 'dv-widgets: the folder “assets” is missing. Please install the packaged plugin.', 'dv-widgets' ) );
	}
	$name = (string) ( $attributes['name'] ?? '' );
	$html = $snippets[ $name . '.' . dv_widgets_language( $attributes ) ]['html'] ?? '';
	if ( ! preg_match( '/^<(\w+)([^>]*>)/', $html, $box ) ) {
		/* translators: %s: the name that was asked for. */
		return dv_widgets_notice( sprintf( __( 'dv-widgets: there is no widget named “%s”.', 'dv-widgets' ), $name ) );
	}
	$options = dv_widgets_data_attributes( $attributes );
	if ( ! empty( $attributes['src'] ) ) {
		if ( ! isset( $options['data-dv-src'] ) ) {
			return dv_widgets_notice( __( 'dv-widgets: “src” has to be a full address, https://…, or a path from /', 'dv-widgets' ) );
		}
		$html = $box[0] . dv_widgets_link_to_data( $attributes ) . "</$box[1]>";
	}

	$printed = '';
	foreach ( $options as $attribute => $value ) {
		$printed .= ' ' . $attribute . '="' . $value . '"';
	}
	wp_enqueue_script( 'dv-widgets' );
	$html  = str_replace( '{{HOST}}', esc_url( plugins_url( 'assets/', __FILE__ ) ), $html );
	$start = strlen( '<' . $box[1] );
	return substr( $html, 0, $start ) . $printed . $box[2] . dv_widgets_helpline( $options ) . substr( $html, strlen( $box[0] ) );
}

/** The helpline before everything else, where no script runs. The values are escaped already, as those of attributes. */
function dv_widgets_helpline( array $options ): string {
	$text = $options['data-dv-support-text'] ?? '';
	$href = $options['data-dv-support-href'] ?? '';
	if ( '' === $text ) {
		return '';
	}
	return '<p style="margin:0 0 8px">' . ( '' === $href ? $text : "<a href=\"$href\">$text</a>" ) . '</p>';
}

/**
 * In the place of our picture and finding, which would be the wrong figures: a link to the data, until the script has read
 * them and where no script runs.
 */
function dv_widgets_link_to_data( array $attributes ): string {
	$words = empty( $attributes['heading'] ) ? $attributes['src'] : $attributes['heading'];
	return '<a href="' . esc_url( $attributes['src'] ) . '">' . esc_html( $words ) . '</a>';
}

/** What the build wrote: "<widget>.<language>" => array( 'html' => … ). Empty when the plugin was not packaged. */
function dv_widgets_snippets(): array {
	static $snippets = null;
	if ( null === $snippets ) {
		$file     = __DIR__ . '/assets/snippets.json';
		$snippets = is_readable( $file ) ? (array) json_decode( file_get_contents( $file ), true ) : array();
	}
	return $snippets;
}

/** A sentence for those who can mend the post; nothing for readers. */
function dv_widgets_notice( string $sentence ): string {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $sentence ) . '</p>' : '';
}

/** Asks for the script where the content holds a placeholder, or a link to a widget's page. Changes nothing. */
function dv_widgets_enqueue_for( $content ) {
	// Excerpts are made of the content as well, and lose the placeholder afterwards.
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return $content;
	}
	$pages = implode( '|', array_map( 'preg_quote', array_keys( dv_widgets_snippets() ) ) );
	if ( preg_match( '~<[a-z]+\s[^<>]*data-dv-widget=|<a\s[^<>]*/embed/(?:' . $pages . ')\.html~i', (string) $content ) ) {
		wp_enqueue_script( 'dv-widgets' );
	}
	return $content;
}
