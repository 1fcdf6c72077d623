<?php
/**
 * What a real WordPress makes of snippets. Reads {"snippets": {name: html}, "answers": {address: {"type", "body"}}} from
 * stdin, prints {name: {transform: html}}. The answers stand for the network: what an address gives, whatever its query.
 *
 * `kses`     stored, when an author saves it (who has no unfiltered_html)
 * `classic`  printed, in a post without blocks
 * `block`    printed, in a Custom HTML block
 * `excerpt`  of a post with that block
 * `feed`     of a post with that block, as content:encoded has it
 * `kses+…`   the same of what an author saved
 */

const PLUGINS = array();
require __DIR__ . '/wordpress.php';

$input   = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$answers = $input['answers'] ?? array();
add_filter(
	'pre_http_request',
	function ( $_response, array $_request, string $address ) use ( $answers ) {
		// A host of files gives the same whatever the query, and WordPress adds one.
		$address = strtok( $address, '?' );
		if ( ! isset( $answers[ $address ] ) ) {
			return new WP_Error( 'not_found', $address );
		}
		return array(
			'headers'  => array( 'content-type' => $answers[ $address ]['type'] ),
			'body'     => $answers[ $address ]['body'],
			'response' => array( 'code' => 200, 'message' => 'OK' ),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);

function in_block( string $html ): string {
	return "<!-- wp:html -->\n$html\n<!-- /wp:html -->";
}

function excerpt( string $content ): string {
	return get_the_excerpt( post_with( $content ) );
}

function feed( string $content ): string {
	post_with( $content );
	return trim( get_the_content_feed( 'rss2' ) );
}

$results = array();
foreach ( $input['snippets'] as $name => $html ) {
	$block            = in_block( $html );
	$results[ $name ] = array(
		'kses'         => stored( $html ),
		'classic'      => shown( $html ),
		'block'        => shown( $block ),
		'kses+classic' => shown( stored( $html ) ),
		'kses+block'   => shown( stored( $block ) ),
		'excerpt'      => excerpt( $block ),
		'kses+excerpt' => excerpt( stored( $block ) ),
		'feed'         => feed( $block ),
		'kses+feed'    => feed( stored( $block ) ),
	);
}
echo json_encode( (object) $results, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
