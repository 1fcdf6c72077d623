<?php
/** The script is on pages that need it, once, and from the site itself. */

$placeholder = '<figure data-dv-widget="offence-trend" lang="ru"><figcaption>x</figcaption></figure>';
$page        = 'https://other.example/v1/embed/offence-trend.ru.html';
wp_dequeue_script( 'dv-widgets' );

$needed = array(
	'a shortcode'          => '[dv_widget name="offence-trend"]',
	'a block'              => '<!-- wp:dv-widgets/widget {"name":"offence-trend"} /-->',
	'a pasted placeholder' => $placeholder,
	'the same in a block'  => "<!-- wp:html -->\n$placeholder\n<!-- /wp:html -->",
	'a linked picture'     => "<a class=\"x\" href=\"$page\"><img src=\"https://other.example/v1/static/offence-trend.ru.svg\"></a>",
);
foreach ( $needed as $what => $content ) {
	$checks->same( "needed: $what", $asks( fn() => shown( $content ) ), true );
}
$unneeded = array(
	'plain text'             => '<p>Hello</p>',
	'an unknown widget'      => '[dv_widget name="no-such"]',
	'an example of the code' => '<pre>' . esc_html( $placeholder ) . '</pre>',
	'a word'                 => '<p>data-dv-widget=</p>',
	'another link'           => '<a href="https://other.example/embed/something.ru.html">x</a>',
);
foreach ( $unneeded as $what => $content ) {
	$checks->same( "not needed: $what", $asks( fn() => shown( $content ) ), false );
}
$checks->same( 'needed: a block in a template, outside of posts', $asks( fn() => do_blocks( $needed['a block'] ) ), true );
$checks->same( 'needed in a sidebar', $asks( fn() => apply_filters( 'widget_block_content', $placeholder, array(), new WP_Widget_Block() ) ), true );
$checks->same( 'not needed: an excerpt', $asks( fn() => get_the_excerpt( post_with( "Text $placeholder" ) ) ), false );

do_shortcode( str_repeat( '[dv_widget name="offence-trend"]', 3 ) );
shown( $placeholder );
ob_start();
wp_scripts()->do_head_items();
$head = ob_get_clean();
ob_start();
wp_scripts()->do_footer_items();
$foot = ob_get_clean();
$checks->same( 'three widgets and a placeholder: one script', substr_count( $head . $foot, 'assets/dv-widgets.js' ), 1 );
// The quotes differ between versions.
$checks->has( 'of the site itself, with the time of the file', strtr( $foot, "'", '"' ), 'src="' . ASSETS . 'dv-widgets.js?ver=' . filemtime( WP_PLUGIN_DIR . '/dv-widgets/assets/dv-widgets.js' ) . '"' );
$checks->lacks( 'in the footer', $head, 'dv-widgets' );
wp_dequeue_script( 'dv-widgets' );
