<?php
/** The plugin speaks to editors in the language of their profile, by WordPress's own means: nothing of it stays English. */

$plugin = WP_PLUGIN_DIR . '/dv-widgets/';

/** Everything that a file says, by the calls that WordPress's own tools look for. */
$said_in = fn( string $file ): array => preg_match_all( "/__\\( ?'((?:[^'\\\\]|\\\\.)+)', 'dv-widgets' ?\\)/", file_get_contents( $plugin . $file ), $found )
	? array_unique( array_map( 'stripslashes', $found[1] ) )
	: array();
$in_form  = $said_in( 'editor.js' );
$on_pages = $said_in( 'dv-widgets.php' );
$checks->same( 'the form says something', count( $in_form ) > 30, true );
$checks->same( 'the plugin says something', count( $on_pages ), 3 );

// Words of each, as a reader of that language expects them.
$expected_words = array(
	'ru_RU' => array( 'Свой заголовок', 'Язык графика', 'нет графика с именем «x»' ),
	'kk'    => array( 'Өз тақырып', 'Графиктің тілі', '«x» атты график жоқ' ),
);
$description = get_file_data( $plugin . 'dv-widgets.php', array( 'Description' => 'Description' ) )['Description'];
foreach ( $expected_words as $locale => [ $heading, $language, $unknown ] ) {
	$set = fn() => $locale;
	add_filter( 'locale', $set );
	unload_textdomain( 'dv-widgets', true );
	unregister_block_type( 'dv-widgets/widget' );
	dv_widgets_register();

	foreach ( array( ...$on_pages, ...$in_form, $description ) as $words ) {
		$checks->same( "$locale: “{$words}” is said in that language", __( $words, 'dv-widgets' ) !== $words, true );
	}
	$checks->same( "$locale: as the builder says it", array( __( 'Own headline', 'dv-widgets' ), __( 'Language of the chart', 'dv-widgets' ) ), array( $heading, $language ) );

	$block = WP_Block_Type_Registry::get_instance()->get_registered( 'dv-widgets/widget' );
	$file  = json_decode( file_get_contents( $plugin . 'block.json' ), true );
	$checks->same( "$locale: the block is described", $block->description !== $file['description'], true );
	$checks->same( "$locale: it is found by words of that language, and by its shortcode", array_intersect( $block->keywords, $file['keywords'] ), array( 2 => 'dv_widget' ) );

	$loaded = json_decode( (string) load_script_textdomain( 'dv-widgets-editor', 'dv-widgets', $plugin . 'languages' ), true );
	$script = $loaded['locale_data']['messages'] ?? array();
	foreach ( $in_form as $words ) {
		$checks->same( "$locale: the form is given “{$words}”", ( $script[ $words ][0] ?? $words ) !== $words, true );
	}
	$checks->same( "$locale: WordPress finds that by itself", wp_scripts()->registered['dv-widgets-editor']->translations_path, realpath( $plugin ) . '/languages' );

	add_filter( 'user_has_cap', $may_edit );
	$checks->has( "$locale: who can mend it is told so", do_shortcode( '[dv_widget name="x"]' ), $unknown );
	remove_filter( 'user_has_cap', $may_edit );
	remove_filter( 'locale', $set );
}
unload_textdomain( 'dv-widgets', true );
