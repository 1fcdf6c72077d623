<?php
/**
 * What was measured on installed sites, 6.1 and 7.1, holds in this borrowed WordPress too: without that, the other tests
 * would prove nothing.
 */

const PLUGINS = array();
require __DIR__ . '/wordpress.php';
require __DIR__ . '/checks.php';
$checks = new Checks();

$element = '<dv-offence-trend lang="ru">';
$link    = '<a href="https://h.example/p">Trend</a>';

// What an author's save removes and leaves.
$saves = array(
	'a script and an element'        => array( "<script async src=\"https://h.example/a.js\"></script>$element</dv-offence-trend>", '' ),
	'an iframe'                      => array( '<iframe src="https://h.example/"></iframe>', '' ),
	'a link in an element'           => array( "$element$link</dv-offence-trend>", $link ),
	'a template: its words show'     => array( "$element<template shadowrootmode=\"open\"><style>:host{display:block}</style>made</template></dv-offence-trend>", ':host{display:block}made' ),
	'an svg: its words show'         => array( '<svg><title>Trend</title><text>2018</text></svg>', '<title>Trend</title>2018' ),
	'noscript'                       => array( '<noscript><p>Нужен JavaScript</p></noscript>', '<p>Нужен JavaScript</p>' ),
	'heights and own properties'     => array( '<div style="min-height:520px;--dv-accent:#900;contain:layout;box-sizing:border-box"></div>', '<div style="min-height:520px;--dv-accent:#900"></div>' ),
	'handlers, slots, roles'         => array( '<div onclick="x()" slot="a" part="b" role="img" aria-label="c" dir="ltr">d</div>', '<div role="img" aria-label="c" dir="ltr">d</div>' ),
	'a responsive image'             => array( '<img src="https://h.example/a.png" srcset="b.png 2x" sizes="1px" width="1" height="1" alt="">', '<img src="https://h.example/a.png" width="1" height="1" alt="">' ),
	'curly quotes around a value'    => array( '<div data-x=“1”></div>', '<div data-x="“1”"></div>' ),
);
foreach ( $saves as $what => [ $html, $left ] ) {
	$checks->same( "an author saves: $what", stored( $html ), $left );
}
$verbatim = array(
	'<div data-dv-widget="offence-trend" lang="ru" style="min-height:520px"><a href="https://h.example/p"><img src="https://h.example/a.svg" alt="x" width="1" height="1" style="max-width:100%;height:auto"></a><p>x</p></div>',
	'<figure data-dv-widget="offence-trend" lang="ru"><table><caption>x</caption><tbody><tr><th scope="row">2018</th><td>1</td></tr></tbody></table></figure>',
	'<blockquote class="dv" data-dv-widget="offence-trend"><a href="https://h.example/p">x</a></blockquote>',
	'<!-- wp:dv-widgets/widget {"lang":"ru"} /-->',
	'[dv_widget name=”offence-trend”]',
	'https://h.example/embed/offence-trend.ru.html',
);
foreach ( $verbatim as $html ) {
	$checks->same( 'an author saves, and all is there', stored( $html ), $html );
}

// What printing does, to everyone's posts.
$in_block = fn( string $html ): string => shown( "<!-- wp:html -->\n$html\n<!-- /wp:html -->" );
$checks->same( 'classic: a table falls out of an element', shown( "$element<figure>x</figure></dv-offence-trend>" ), "<p>$element</p>\n<figure>x</figure>\n<p></dv-offence-trend></p>" );
$checks->same( 'classic: a link stays in it', shown( "$element$link</dv-offence-trend>" ), "<p>$element$link</dv-offence-trend></p>" );
$checks->same( 'classic: a paragraph after a link in a div ends one that never began', shown( "<div>$link<p>x</p></div>" ), "<div>$link</p>\n<p>x</p>\n</div>" );
$checks->same( 'classic: a caption after a link in a figure does not', shown( "<figure>$link<figcaption>x</figcaption></figure>" ), "<figure>$link<figcaption>x</figcaption></figure>" );
$checks->same( 'block: markup stays', $in_block( "<div>$link<p>x</p></div>" ), "<div>$link<p>x</p></div>" );
$checks->same( 'words are typeset, values are not', $in_block( '<p title="3x4 -- it\'s">3x4 -- it\'s...</p>' ), '<p title="3x4 -- it\'s">3&#215;4 &#8212; it&#8217;s&#8230;</p>' );
$checks->has( 'code inside a page breaks', $in_block( '<script>if (1 < 2 && 3) x();</script>' ), '&#038;&#038;' );
$checks->same( 'an unknown shortcode is shown, typeset', shown( '[dv_widget name="x"]' ), '<p>[dv_widget name=&#8221;x&#8221;]</p>' );
$checks->end();
