<?php
/**
 * A drop-in that WordPress loads instead of connecting to a database: it knows the options below and no row of anything
 * else. So the real code runs, in its own order of filters, without a server.
 */

class Memory_Database extends wpdb {
	/** What the tests come across of a fresh site's options table. */
	const OPTIONS = array(
		'siteurl'         => 'https://news.example',
		'home'            => 'https://news.example',
		'blogname'        => 'News',
		'blog_charset'    => 'UTF-8',
		'use_balanceTags' => '0',
		'use_smilies'     => '1',
	);

	/** Everything that was asked of it. */
	public $queries = array();

	public function __construct() {
		$this->ready   = true;
		$this->charset = 'utf8mb4';
	}

	public function query( $query ) {
		$this->queries[]   = $query;
		$this->last_query  = $query;
		$this->last_result = array();
		if ( 0 === strpos( $query, 'SELECT option_name, option_value FROM' ) ) {
			$files = array();
			foreach ( array_keys( PLUGINS ) as $plugin ) {
				$files[] = "$plugin/$plugin.php";
			}
			foreach ( self::OPTIONS + array( 'active_plugins' => serialize( $files ) ) as $name => $value ) {
				$this->last_result[] = (object) array(
					'option_name'  => $name,
					'option_value' => $value,
				);
			}
		}
		$this->num_rows = count( $this->last_result );
		return $this->num_rows;
	}

	public function _real_escape( $text ) {
		return $this->add_placeholder_escape( addslashes( (string) $text ) );
	}

	public function get_col_charset( $table, $column ) {
		return 'utf8mb4';
	}

	public function get_col_length( $table, $column ) {
		return false;
	}

	public function set_sql_mode( $modes = array() ) {}

	public function db_version() {
		return '8.0';
	}

	public function db_server_info() {
		return '8.0';
	}

	public function close() {
		return true;
	}
}

$GLOBALS['wpdb'] = new Memory_Database();
