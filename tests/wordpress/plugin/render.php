<?php
/** What a shortcode becomes. */

$checks->same(
	'the snippet, as the build wrote it',
	do_shortcode( '[dv_widget name="offence-trend" lang="ru"]' ),
	$expected( 'offence-trend.ru' )
);
$checks->same(
	'options stand in the first tag, in one order',
	do_shortcode( '[dv_widget view="units" theme="light" name="attrition-funnel" lang="ru" heading-level="2"]' ),
	$expected( 'attrition-funnel.ru', ' data-dv-theme="light" data-dv-heading-level="2" data-dv-view="units"' )
);
$checks->same(
	'what is not an option is not printed, nor what is empty',
	do_shortcode( '[dv_widget name="offence-trend" lang="en" onclick="x" style="x" class="x" id="x" widget="x" mark=""]' ),
	$expected( 'offence-trend.en' )
);

foreach ( array( 'en_US' => 'en', 'ru_RU' => 'ru', 'kk' => 'kk', 'de_DE' => 'en' ) as $locale => $language ) {
	$set = fn() => $locale;
	add_filter( 'locale', $set );
	$checks->same(
		"a site in $locale",
		do_shortcode( '[dv_widget name="offence-trend"]' ),
		$expected( "offence-trend.$language" )
	);
	remove_filter( 'locale', $set );
}
foreach ( array( 'RU' => 'ru', 'kk-KZ' => 'kk', 'fr' => 'en', '../' => 'en' ) as $asked => $language ) {
	$checks->same(
		"lang=\"$asked\"",
		do_shortcode( "[dv_widget name=\"offence-trend\" lang=\"$asked\"]" ),
		$expected( "offence-trend.$language" )
	);
}

// Own data: our picture and finding would be the wrong figures.
$own = do_shortcode( '[dv_widget name="petition-counter" lang="ru" src="https://ngo.example/a.csv?b=1&c=2" heading="Наши подписи"]' );
$checks->has( 'own data: the box', $own, '<figure data-dv-heading="Наши подписи" data-dv-src="https://ngo.example/a.csv?b=1&#038;c=2" data-dv-widget="petition-counter"' );
$checks->has( 'own data: a link to them', $own, '<a href="https://ngo.example/a.csv?b=1&#038;c=2">Наши подписи</a></figure>' );
$checks->lacks( 'own data: not our picture', $own, '<img' );
$checks->lacks( 'own data: not our finding', $own, 'figcaption' );
$checks->has(
	'own data: a headline is text',
	do_shortcode( '[dv_widget name="petition-counter" src="/a.csv" heading="A &lt;b onclick=x&gt;"]' ),
	'<a href="/a.csv">A &lt;b onclick=x&gt;</a></figure>'
);
$checks->has(
	'own data without a headline: their address',
	do_shortcode( '[dv_widget name="petition-counter" src="/data/a.csv"]' ),
	'<a href="/data/a.csv">/data/a.csv</a></figure>'
);

$helped = do_shortcode( '[dv_widget name="offence-trend" lang="en" support-text="Call &lt;150" support-href="tel:150"]' );
$checks->has( 'a helpline stands before the picture', $helped, '<p style="margin:0 0 8px"><a href="tel:150">Call &lt;150</a></p><a href="' );
$checks->lacks( 'no helpline, no paragraph', do_shortcode( '[dv_widget name="offence-trend" lang="en" support-href="tel:150"]' ), '<p' );

// What cannot be shown.
foreach ( array( 'name="no-such"', 'name="offence-trend.en"', 'name="../../x"', '', 'name="offence-trend" src="a.csv"' ) as $attributes ) {
	$checks->same( "readers: [$attributes]", do_shortcode( "[dv_widget $attributes]" ), '' );
}
$may_edit = fn( array $capabilities ) => array( 'edit_posts' => true ) + $capabilities;
add_filter( 'user_has_cap', $may_edit );
$checks->same(
	'those who may edit learn why',
	do_shortcode( '[dv_widget name="<b>no-such"]' ),
	'<p>dv-widgets: there is no widget named “&lt;b&gt;no-such”.</p>'
);
$checks->has( 'and what an address needs', do_shortcode( '[dv_widget name="offence-trend" src="a.csv"]' ), 'full address' );
remove_filter( 'user_has_cap', $may_edit );
