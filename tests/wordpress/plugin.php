<?php
/**
 * The plugin in a real WordPress, with snippets of fixtures/.
 */

define(
	'PLUGINS',
	array(
		'dv-widgets' => array(
			__DIR__ . '/../../integrations/wordpress/dv-widgets',
			__DIR__ . '/fixtures',
		),
	)
);
require __DIR__ . '/wordpress.php';
require __DIR__ . '/checks.php';
$checks = new Checks();

const ASSETS = 'https://news.example/wp-content/plugins/dv-widgets/assets/';
$snippets    = json_decode( file_get_contents( __DIR__ . '/fixtures/assets/snippets.json' ), true );

/** The snippet as it is to be printed, with this put into its first tag. */
$expected = fn( string $key, string $attributes = '' ): string => '<figure' . $attributes
	. substr( str_replace( '{{HOST}}', ASSETS, $snippets[ $key ]['html'] ), strlen( '<figure' ) );

$requests = array();
add_filter(
	'pre_http_request',
	function ( $_answer, $_request, $address ) use ( &$requests ) {
		$requests[] = $address;
		return new WP_Error( 'offline' );
	},
	10,
	3
);

/** Whether the script is on the page after this was done; the next page starts without. */
$asks = function ( callable $act ): bool {
	$act();
	$is_enqueued = wp_script_is( 'dv-widgets' );
	wp_dequeue_script( 'dv-widgets' );
	return $is_enqueued;
};

foreach ( array( 'render', 'values', 'script', 'content', 'editor', 'languages' ) as $part ) {
	require __DIR__ . "/plugin/$part.php";
}

$checks->same( 'no request was made', $requests, array() );
$own = preg_grep( '/^(INSERT|UPDATE|REPLACE|DELETE|CREATE).*dv[-_]widget/i', $wpdb->queries );
$checks->same( 'nothing was stored', $own, array() );
$checks->end();
