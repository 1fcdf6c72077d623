import { expect } from 'chai';
import { reportAddress, safeLink } from '../../src/core/links.js';

// One case on one line reads as a table.
// prettier-ignore
const FOLLOWED: readonly (readonly [name: string, given: string, expected: string])[] = [
  ['https', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http', 'http://example.org/', 'http://example.org/'],
  ['capitals', 'HTTPS://Example.org/A', 'HTTPS://Example.org/A'],
  ['mailto', 'mailto:desk@example.org?subject=Error', 'mailto:desk@example.org?subject=Error'],
  ['a telephone', 'tel:+77000000000', 'tel:+77000000000'],
  ['the scheme of the page', '//example.org/a', '//example.org/a'],
  ['a path from the root', '/help', '/help'],
  ['a path from here', 'help.html', 'help.html'],
  ['a path upwards', '../help', '../help'],
  ['a place in the page', '#help', '#help'],
  ['a query', '?help', '?help'],
  ['a colon in a path', './a:b', './a:b'],
  ['a script as a query', '?next=javascript:alert(1)', '?next=javascript:alert(1)'],
  ['blanks around', '  https://example.org \n', 'https://example.org'],
  ['letters of other scripts', 'https://example.org/қазақша', 'https://example.org/қазақша'],
];

// One case on one line reads as a table.
// prettier-ignore
const REFUSED: readonly (readonly [name: string, given: string | null | undefined])[] = [
  ['null', null],
  ['undefined', undefined],
  ['nothing', ''],
  ['only blanks', ' \t\n'],
  ['a script', 'javascript:alert(1)'],
  ['a script in capitals', 'JavaScript:alert(1)'],
  ['a script behind a blank', ' javascript:alert(1)'],
  ['a script with a tab inside', 'java\tscript:alert(1)'],
  ['a script with a line break inside', 'java\nscript:alert(1)'],
  ['a script with a carriage return inside', 'java\r\nscript:alert(1)'],
  ['a script with a tab before the colon', 'javascript\t:alert(1)'],
  ['a script behind a control character', '\u0001javascript:alert(1)'],
  ['a script behind a null', '\u0000javascript:alert(1)'],
  ['a script that looks like an address', 'javascript://example.org/%0Aalert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['data in capitals', 'DATA:text/html;base64,PHN2Zz4='],
  ['data with a tab inside', 'da\tta:text/html,x'],
  ['an old script', 'vbscript:msgbox(1)'],
  ['a blob', 'blob:https://example.org/1'],
  ['a file', 'file:///etc/passwd'],
  ['ftp', 'ftp://example.org'],
  ['a page of the browser', 'about:blank'],
  ['a scheme with marks', 'x-app+y.z:open'],
];

const SAFE = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where whoever reads addresses as browsers do would go, or `null`. */
function followed(address: string): string | null {
  const base = 'https://page.example/';
  return URL.canParse(address, base) ? new URL(address, base).protocol : null;
}

describe('safe link', () => {
  for (const [name, given, expected] of FOLLOWED) {
    it(`keeps ${name}`, () => {
      expect(safeLink(given)).to.equal(expected);
      expect(followed(expected)).to.be.oneOf(SAFE);
    });
  }

  for (const [name, given] of REFUSED) {
    it(`refuses ${name}`, () => {
      expect(safeLink(given)).to.equal(null);
    });
  }

  it('lets no script through, whichever character a browser may drop stands in it', () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const through = letters
      .flatMap((letter) => [`${letter}javascript:x`, `java${letter}script:x`, `javascript${letter}:x`])
      .flatMap((given) => safeLink(given) ?? [])
      .filter((kept) => !SAFE.includes(followed(kept) ?? ''));
    expect(through).to.deep.equal([]);
  });
});

describe('the address for reports', () => {
  const report = (href: string | null | undefined) => reportAddress(href, 'criminal-offences', '1.2.0');

  // One case on one line reads as a table.
  // prettier-ignore
  for (const [name, given, expected] of [
    ['a page', 'https://ngo.example/report', 'https://ngo.example/report?id=criminal-offences&version=1.2.0'],
    ['a page with a query', 'https://ngo.example/report?a=b', 'https://ngo.example/report?a=b&id=criminal-offences&version=1.2.0'],
    ['a place in a page', 'https://ngo.example/report#form', 'https://ngo.example/report?id=criminal-offences&version=1.2.0#form'],
    ['a place in a page with a query', '/report?a=b#form', '/report?a=b&id=criminal-offences&version=1.2.0#form'],
    ['a question mark in a place', '/report#form?x', '/report?id=criminal-offences&version=1.2.0#form?x'],
    ['a relative page', 'report.html', 'report.html?id=criminal-offences&version=1.2.0'],
    ['a letter', 'mailto:desk@ngo.example', 'mailto:desk@ngo.example?subject=dv-widgets%3A%20criminal-offences%2C%201.2.0'],
    ['a letter with a copy', 'MAILTO:desk@ngo.example?cc=a@ngo.example', 'MAILTO:desk@ngo.example?cc=a@ngo.example&subject=dv-widgets%3A%20criminal-offences%2C%201.2.0'],
  ] as const) {
    it(`of ${name} says what it is about`, () => {
      expect(report(given)).to.equal(expected);
    });
  }

  it('cannot be turned by an id or a version', () => {
    expect(reportAddress('https://ngo.example/', 'a&b=c#d', '1?"<')).to.equal(
      'https://ngo.example/?id=a%26b%3Dc%23d&version=1%3F%22%3C',
    );
    expect(reportAddress('mailto:a@ngo.example', 'x&bcc=evil@evil.example', '1')).to.equal(
      'mailto:a@ngo.example?subject=dv-widgets%3A%20x%26bcc%3Devil%40evil.example%2C%201',
    );
  });

  for (const [name, given] of REFUSED) {
    it(`is none for ${name}`, () => {
      expect(report(given)).to.equal(null);
    });
  }
});
