<?php
/** What authors and attackers write into a shortcode. */

// Measured in 6.1 and 7.1: WordPress leaves such quotes in the value.
foreach ( array( '”ru”', '“ru”', '„ru“', '«ru»', '‘ru’', '″ru″', '&#8221;ru&#8243;', '&ldquo;ru&rdquo;', '&laquo;ru&raquo;', '&quot;ru&quot;', '"”ru”"' ) as $value ) {
	$checks->same(
		"quotes: lang=$value",
		do_shortcode( "[dv_widget name=“offence-trend” lang=$value theme=”dark”]" ),
		$expected( 'offence-trend.ru', ' data-dv-theme="dark"' )
	);
}
$texts = array(
	'heading=“Three short words” theme=“dark”' => ' data-dv-theme="dark" data-dv-heading="Three short words"',
	'heading=«Три слова»'                      => ' data-dv-heading="Три слова"',
	'heading="«Закон» о быте"'                 => ' data-dv-heading="«Закон» о быте"',
	'heading="«Закон не нужен»"'               => ' data-dv-heading="«Закон не нужен»"',
	'heading="The readers’ law"'               => ' data-dv-heading="The readers’ law"',
	'toolbar=“table csv”'                      => ' data-dv-toolbar="table csv"',
	"heading='A \"B\" & C'"                    => ' data-dv-heading="A &quot;B&quot; &amp; C"',
);
foreach ( $texts as $written => $printed ) {
	$checks->same(
		"text: $written",
		do_shortcode( "[dv_widget name=\"offence-trend\" lang=\"en\" $written]" ),
		$expected( 'offence-trend.en', $printed )
	);
}

$hostile = array(
	"heading='\"><script>alert(1)</script>'"        => ' data-dv-heading="&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
	"heading='A \"><script>alert(1)</script>'"      => ' data-dv-heading="A &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
	'heading="&quot;&gt;&lt;img onerror=x&gt;"'     => ' data-dv-heading="&quot;&gt;&lt;img onerror=x&gt;"',
	"theme='x\" onmouseover=\"alert(1)'"            => ' data-dv-theme="x&quot; onmouseover=&quot;alert(1)"',
	'heading="{{HOST}}"'                            => ' data-dv-heading="{{HOST}}"',
	'heading="$1 $0"'                               => ' data-dv-heading="$1 $0"',
	'support-href="javascript:alert(1)"'            => '',
	'support-href="JaVaScRiPt&colon;alert(1)"'      => '',
	'report-href="java&#x0A;script:alert(1)"'       => '',
	'report-href="data:text/html,x"'                => '',
	'report-href="vbscript:x"'                      => '',
	'support-href="tel:+77172000000"'               => ' data-dv-support-href="tel:+77172000000"',
	'report-href="mailto:errors@ngo.example"'       => ' data-dv-report-href="mailto:errors@ngo.example"',
);
foreach ( $hostile as $written => $printed ) {
	$checks->same(
		"hostile: $written",
		do_shortcode( "[dv_widget name=\"offence-trend\" lang=\"en\" $written]" ),
		$expected( 'offence-trend.en', $printed )
	);
}
foreach ( array( 'javascript:alert(1)', 'data:text/csv,year', 'mailto:a@b.c', 'file:///etc/passwd', 'a.csv' ) as $address ) {
	$checks->same(
		"data from $address: nothing",
		do_shortcode( "[dv_widget name=\"offence-trend\" src=\"$address\"]" ),
		''
	);
}
