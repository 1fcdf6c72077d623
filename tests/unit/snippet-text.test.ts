import { expect } from 'chai';
import type { Embed, EmbedWords } from '../../src/export/snippet.js';
import { placeholder } from '../../src/export/snippet.js';
import { markdown, mdx } from '../../src/export/snippet-text.js';
import { EVIL_LINKS } from '../support/evil-links.js';

const HOST = 'https://ngo.example/v1/';
const PAGE = `${HOST}embed/petition-counter.ru.html`;
const EMBED: Embed = { widget: 'petition-counter', language: 'ru', host: HOST, options: {}, integrity: null };
const WORDS: EmbedWords = {
  title: 'Title',
  alt: 'Alternative',
  finding: 'Finding',
  source: 'Source',
  version: '1.2.0',
  picture: { width: 360, height: 640 },
};
const HELP = { 'support-text': 'Help', 'support-href': 'tel:150' };

describe('Markdown', () => {
  it('is a linked picture, and a line with headline, source and link', () => {
    expect(markdown(EMBED, WORDS)).to.equal(
      `[![Alternative](${HOST}static/petition-counter.ru.svg)](${PAGE})\n\n` +
        `[Title](${PAGE}) · Source · [все примечания и источники](${PAGE})`,
    );
  });

  it('has the helpline before everything else, with its link or without', () => {
    expect(markdown({ ...EMBED, options: HELP }, WORDS)).to.match(/^\[Help\]\(tel:150\)\n\n\[!\[/);
    expect(markdown({ ...EMBED, options: { 'support-text': '1. Help' } }, WORDS)).to.match(/^1\\\. Help\n\n/);
  });

  it('of own data leads to them, and shows no picture of ours', () => {
    const own = { ...EMBED, options: { src: 'https://news.example/a(1)_b.csv?x=1&copy=2' } };
    expect(markdown(own, { ...WORDS, picture: null })).to.equal(
      '[Title](https://news.example/a%281%29_b.csv?x=1&amp;copy=2) · Finding · Source',
    );
  });

  it('takes no sign of a text for its own, and gives no command to what is around it', () => {
    const sign = '*a* _b_ `c` [d](e) ![f] <g> &copy; ~~h~~ | i $j$ \\k # {{ l }} {% m %} {{< n >}}';
    const made = markdown(EMBED, { ...WORDS, title: sign });
    expect(made).to.contain(
      '[\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\!\\[f\\] &#60;g&#62; &#38;copy; &#126;&#126;h&#126;&#126; \\| i \\$j\\$ \\\\k \\# l % m % &#60; n &#62;](',
    );
    expect(made).to.not.match(/[{}<>]/);
  });

  it('has no link that nobody may follow', () => {
    const plain = markdown({ ...EMBED, options: { 'support-text': 'Help' } }, WORDS);
    for (const link of EVIL_LINKS) {
      expect(markdown({ ...EMBED, options: { 'support-text': 'Help', 'support-href': link } }, WORDS)).to.equal(plain);
      expect(() => markdown({ ...EMBED, options: { src: link } }, WORDS)).to.throw('nothing may be loaded from');
    }
  });
});

describe('MDX', () => {
  const inMarkup = (code: string) => JSON.parse(/"__html": ("[^\n]*") \}\} \/>\n/.exec(code)?.[1] ?? '""') as string;

  it('is the figure as a string, and the script beside it', () => {
    const pinned = { ...EMBED, options: HELP, integrity: 'sha384-abc' };
    const code = mdx(pinned, WORDS);
    expect(inMarkup(code)).to.equal(placeholder(pinned, WORDS));
    expect(code.split('\n').slice(1)).to.deep.equal([
      '',
      `<script async src="${HOST}dv-widgets.js" integrity="sha384-abc" crossOrigin="anonymous" />`,
    ]);
  });

  it('has no style that is a string, and no brace, quote or tag of a text outside of its own', () => {
    const evil = `"}} /><script>alert(1)</script>{process.exit()} \u2028 style="x"`;
    const code = mdx({ ...EMBED, options: { heading: evil } }, { ...WORDS, title: evil, source: evil });
    expect(code.replace(/"__html": "[^\n]*" \}\}/, '')).to.not.match(/ style=|alert|process/);
    expect(inMarkup(code)).to.equal(
      placeholder({ ...EMBED, options: { heading: evil } }, { ...WORDS, title: evil, source: evil }),
    );
  });
});
