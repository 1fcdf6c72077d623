<?php
/**
 * The plugin as it is in the repository, not packaged: nothing breaks, and those who can mend it learn why.
 */

define( 'PLUGINS', array( 'dv-widgets' => array( __DIR__ . '/../../integrations/wordpress/dv-widgets' ) ) );
require __DIR__ . '/wordpress.php';
require __DIR__ . '/checks.php';
$checks = new Checks();

$checks->same( 'readers see nothing', do_shortcode( '[dv_widget name="offence-trend"]' ), '' );
$checks->same( 'no script is asked for', wp_script_is( 'dv-widgets' ), false );
add_filter( 'user_has_cap', fn( array $capabilities ) => array( 'edit_posts' => true ) + $capabilities );
$checks->has( 'editors learn why', do_shortcode( '[dv_widget name="offence-trend"]' ), 'the packaged plugin' );
$checks->end();
