<?php
/**
 * Counts checks, says which failed, and ends with `N passed, N failed`.
 */

final class Checks {
	private int $passed = 0;
	private int $failed = 0;

	/** @param mixed $actual @param mixed $expected */
	public function same( string $what, $actual, $expected ): void {
		if ( $actual === $expected ) {
			++$this->passed;
			return;
		}
		++$this->failed;
		echo "✗ $what\n  is        ", var_export( $actual, true ), "\n  should be ", var_export( $expected, true ), "\n";
	}

	public function has( string $what, string $text, string $part ): void {
		$this->same( $what, false !== strpos( $text, $part ) ? $part : $text, $part );
	}

	public function lacks( string $what, string $text, string $part ): void {
		$this->same( $what, false !== strpos( $text, $part ) ? $text : '', '' );
	}

	public function end(): void {
		echo "$this->passed passed, $this->failed failed\n";
		exit( $this->failed || ! $this->passed ? 1 : 0 );
	}
}
