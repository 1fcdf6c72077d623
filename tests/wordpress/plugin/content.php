<?php
/** The filters of a post leave what the plugin prints as it is, where it matters. */

$shortcode = '[dv_widget name="offence-trend" lang="en" heading="It\'s -- 3x4"]';
$rendered  = do_shortcode( $shortcode );
// What WordPress adds to pictures by itself; newer ones do in shortcodes, too.
$plain = fn( $html ) => preg_replace( '/ (decoding|loading|fetchpriority)="[a-z]+"/', '', $html );

$checks->same( 'a shortcode on its own line, without blocks', $plain( shown( "One.\n\n$shortcode\n\nTwo." ) ), "<p>One.</p>\n$rendered\n<p>Two.</p>" );
$checks->same(
	'in a Shortcode block',
	$plain( shown( "<!-- wp:shortcode -->\n$shortcode\n<!-- /wp:shortcode -->" ) ),
	$rendered
);
// An apostrophe in a value is written in another way since WordPress 7.
$checks->same( 'an author may print it: kses changes nothing', strtr( wp_kses_post( $rendered ), array( '&apos;' => '&#039;' ) ), $rendered );

// A block comes before texturize: its words get their typographic quotes, its attributes stay.
$block   = '<!-- wp:dv-widgets/widget {"name":"offence-trend","lang":"en","heading":"It\'s \u002d\u002d 3x4"} /-->';
$tags    = fn( string $html ): array => preg_match_all( '/<[^>]+>/', $html, $found ) ? $found[0] : array();
$printed = shown( $block );
$checks->same( 'a block in a post: every tag as it was', $plain( $tags( $printed ) ), $tags( $rendered ) );
$checks->has( 'a block in a post: words are typeset', $printed, 'changed &#8212; &quot;about&quot; 3&#215;4&#8230; ·' );
$checks->same( 'wpautop leaves it', trim( wpautop( $rendered ) ), $rendered );

$checks->same( 'an author keeps the shortcode', stored( $shortcode ), $shortcode );
$checks->same( 'an author keeps the block', do_blocks( stored( $block ) ), $rendered );
$checks->has( 'three in one post', $plain( shown( "$shortcode\n\n$shortcode\n\n$shortcode" ) ), "$rendered\n$rendered\n$rendered" );
