<?php
/**
 * The scripts of this WordPress's block editor, in the order in which a page loads them, as JSON: a file's path, or code.
 */

const PLUGINS = array();
require __DIR__ . '/wordpress.php';

$scripts = wp_scripts();
$scripts->all_deps( array( 'wp-blocks', 'wp-block-library' ) );
$loaded = array();
foreach ( $scripts->to_do as $handle ) {
	$script = $scripts->registered[ $handle ];
	$inline = fn( string $place ): array => array( array( 'content' => implode( "\n", array_filter( (array) $scripts->get_data( $handle, $place ) ) ) ) );
	// Without an address of its own a name only stands for others.
	$file   = $script->src ? array( array( 'path' => rtrim( getenv( 'WORDPRESS_DIR' ), '/' ) . strtok( $script->src, '?' ) ) ) : array();
	$loaded = array( ...$loaded, ...$inline( 'before' ), ...$file, ...$inline( 'after' ) );
}
$loaded = array_values( array_filter( $loaded, fn( array $each ): bool => '' !== ( $each['content'] ?? 'file' ) ) );
echo json_encode( $loaded, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES );
