<?php
/** The block, as the server knows it and as the editor asks for it. */

$options = array_keys( dv_widgets_options() );
$block   = WP_Block_Type_Registry::get_instance()->get_registered( 'dv-widgets/widget' );
$checks->same( 'attributes of the block', array_values( array_diff( array_keys( $block->attributes ), array( 'name', 'lang', 'lock', 'metadata', 'style' ) ) ), $options );

$attributes = array( 'name' => 'attrition-funnel', 'lang' => 'ru', 'theme' => 'dark', 'heading-level' => '2', 'heading' => 'A -- "B"' );
$shortcode  = do_shortcode( "[dv_widget name=\"attrition-funnel\" lang=\"ru\" theme=\"dark\" heading-level=\"2\" heading='A -- \"B\"']" );
$comment    = get_comment_delimited_block_content( 'dv-widgets/widget', $attributes, '' );
$checks->same( 'a block gives what a shortcode gives', do_blocks( $comment ), $shortcode );
$checks->same( 'a new block shows the trend', do_blocks( '<!-- wp:dv-widgets/widget /-->' ), $expected( 'offence-trend.en' ) );
$checks->same(
	'a value of another type is dropped',
	do_blocks( '<!-- wp:dv-widgets/widget {"name":{"a":1},"heading":["x"]} /-->' ),
	$expected( 'offence-trend.en' )
);

// The way of the preview in the editor.
$request = new WP_REST_Request( 'GET', '/wp/v2/block-renderer/dv-widgets/widget' );
$request->set_query_params( array( 'context' => 'edit', 'attributes' => $attributes ) );
$checks->same( 'the preview is refused to readers', rest_do_request( $request )->get_status(), 401 );
$may_edit = fn( array $capabilities ) => array( 'edit_posts' => true ) + $capabilities;
add_filter( 'user_has_cap', $may_edit );
$answer = rest_do_request( $request );
remove_filter( 'user_has_cap', $may_edit );
$checks->same( 'the preview is what readers get', $answer->get_data()['rendered'] ?? $answer->get_data(), $shortcode );

foreach ( wp_scripts()->registered['dv-widgets-editor']->deps as $script ) {
	$checks->same( "WordPress has $script", wp_script_is( $script, 'registered' ), true );
}
$checks->same( 'the editor gets the form', $block->editor_script, 'dv-widgets-editor' );
$form  = file_get_contents( WP_PLUGIN_DIR . '/dv-widgets/editor.js' );
$given = implode( '', wp_scripts()->get_data( 'dv-widgets-editor', 'before' ) );
foreach ( $options as $option ) {
	$checks->has( "the form is given $option", $given, "\"$option\":{\"kind\":" );
	$checks->same( "the form has a label for $option", preg_match( "/^\\s*'?$option'?: __\\(/m", $form ), 1 );
}
$checks->has( 'the form is given the languages', $given, '"languages":{"en":"English","ru":' );

foreach ( array( true, '1', 'true' ) as $given ) {
	$checks->same( 'a boolean that is set: ' . wp_json_encode( $given ), dv_widgets_value( 'boolean', $given ), '' );
}
foreach ( array( false, '', '0', 'false', 'no', array() ) as $given ) {
	$checks->same( 'a boolean that is not: ' . wp_json_encode( $given ), dv_widgets_value( 'boolean', $given ), null );
}

$version = get_file_data( WP_PLUGIN_DIR . '/dv-widgets/dv-widgets.php', array( 'Version', 'Version' ) )[0];
$checks->has( 'readme.txt has the version of the plugin', file_get_contents( WP_PLUGIN_DIR . '/dv-widgets/readme.txt' ), "Stable tag: $version\n" );
