<?php
/**
 * Starts the real WordPress of the environment's WORDPRESS_DIR: its own files, its own filters in their own order, a
 * database of a few options (database.php), nobody logged in, no network. The site is a directory of links, removed at
 * the end, so that the WordPress it borrows stays as it was.
 *
 * Whoever requires this file defines PLUGINS before: name => paths, of files and of directories whose content goes
 * into the plugin's.
 */

/** Makes the site. Returns its path, ending in a slash. */
function make_site(): string {
	$site = sys_get_temp_dir() . '/dv-widgets-wordpress-' . bin2hex( random_bytes( 6 ) ) . '/';
	mkdir( $site . 'wp-content/plugins', 0700, true );
	// Newer ones ask for a theme's kind early, and complain where there is no folder of themes.
	mkdir( $site . 'wp-content/themes' );
	register_shutdown_function( 'remove_directory', $site );
	foreach ( array( 'wp-includes', 'wp-admin', 'wp-settings.php' ) as $name ) {
		symlink( rtrim( getenv( 'WORDPRESS_DIR' ), '/' ) . '/' . $name, $site . $name );
	}
	copy( __DIR__ . '/database.php', $site . 'wp-content/db.php' );
	foreach ( PLUGINS as $name => $paths ) {
		$plugin = $site . 'wp-content/plugins/' . $name;
		mkdir( $plugin );
		foreach ( $paths as $path ) {
			is_dir( $path ) ? copy_directory( $path, $plugin ) : copy( $path, $plugin . '/' . basename( $path ) );
		}
	}
	return $site;
}

function copy_directory( string $from, string $to ): void {
	is_dir( $to ) || mkdir( $to, 0700, true );
	foreach ( array_diff( scandir( $from ), array( '.', '..' ) ) as $name ) {
		is_dir( "$from/$name" ) ? copy_directory( "$from/$name", "$to/$name" ) : copy( "$from/$name", "$to/$name" );
	}
}

function remove_directory( string $directory ): void {
	foreach ( array_diff( scandir( $directory ), array( '.', '..' ) ) as $name ) {
		$path = rtrim( $directory, '/' ) . '/' . $name;
		is_dir( $path ) && ! is_link( $path ) ? remove_directory( $path ) : unlink( $path );
	}
	rmdir( $directory );
}

/** A post with this content becomes the one that is shown. */
function post_with( string $content ): WP_Post {
	static $id = 0;
	$post = new WP_Post(
		(object) array(
			'ID'           => ++$id,
			'post_content' => $content,
			'post_type'    => 'post',
			'post_status'  => 'publish',
			'filter'       => 'raw',
		)
	);
	wp_cache_set( $id, $post, 'posts' );
	$GLOBALS['post'] = $post;
	setup_postdata( $post );
	return $post;
}

/** What an author's save leaves: nobody is logged in, so nobody has unfiltered_html. */
function stored( string $html ): string {
	return wp_unslash( apply_filters( 'content_save_pre', wp_slash( $html ) ) );
}

/** What a page of its own prints. A post with blocks leaves the filters in another order for the posts after it. */
function shown( string $content ): string {
	$filters = clone $GLOBALS['wp_filter']['the_content'];
	$printed = apply_filters( 'the_content', post_with( $content )->post_content );
	$GLOBALS['wp_filter']['the_content'] = $filters;
	return trim( $printed );
}

// A deprecation or a notice is a failure: PHP prints it into what the tests read.
set_error_handler(
	function ( int $level, string $message, string $file, int $line ): bool {
		fwrite( STDERR, "$message in $file:$line\n" );
		exit( 1 );
	}
);

define( 'ABSPATH', make_site() );
define( 'WP_DEBUG', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
$_SERVER['HTTPS']       = 'on';
$_SERVER['HTTP_HOST']   = 'news.example';
$_SERVER['REQUEST_URI'] = '/';
$table_prefix           = 'wp_';
require ABSPATH . 'wp-settings.php';
