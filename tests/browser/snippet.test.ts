import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/core/languages.js';
import { WIDGETS } from '../../src/widgets.js';
import {
  type Embed,
  type EmbedWords,
  customElement,
  iframe,
  placeholder,
  snippet,
  staticFigure,
  newsletter,
} from '../../src/export/snippet.js';
import { npmCode, pageAddress } from '../../src/export/snippet-text.js';
import { EVIL_LINKS } from '../support/evil-links.js';

const HOST = 'https://ngo.example/v1/';
const EMBED: Embed = { widget: 'petition-counter', language: 'ru', host: HOST, options: {}, integrity: null };
const WORDS: EmbedWords = {
  title: 'Title',
  alt: 'Alternative',
  finding: 'Finding',
  source: 'Source',
  version: '1.2.0',
  picture: { width: 360, height: 640 },
};
const EVIL = `"><script>alert(1)</script>'\u2028<!-- --> & ]]> {"a":1}`;
const EVIL_WORDS: EmbedWords = { ...WORDS, title: EVIL, alt: EVIL, finding: EVIL, source: EVIL, version: EVIL };
const EVIL_EMBED: Embed = { ...EMBED, options: { heading: EVIL, 'support-text': EVIL, src: EVIL }, integrity: EVIL };

const FORMS = {
  snippet,
  placeholder,
  staticFigure,
  newsletter,
  customElement,
  iframe: (embed: Embed, words: EmbedWords) => iframe(embed, words, 700),
};

function parsed(code: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${code}`, 'text/html').body;
}

/** Everything that can be copied: the forms, and what is no markup. */
const ALL = { ...FORMS, npmCode, pageAddress };

describe('what is copied', () => {
  for (const [name, make] of Object.entries(ALL)) {
    const code = (options: Embed['options'], host = HOST) => make({ ...EMBED, host, options }, WORDS);

    for (const option of ['support-href', 'report-href'])
      for (const link of EVIL_LINKS)
        it(`${name}: has no ${option} that is ${JSON.stringify(link)}`, () => {
          expect(code({ 'support-text': 'Help', [option]: link })).to.equal(code({ 'support-text': 'Help' }));
        });

    it(`${name}: is none where data or files would come from an address that is not safe`, () => {
      for (const link of EVIL_LINKS) {
        expect(() => code({ src: link }), `data from ${link}`).to.throw('nothing may be loaded from');
        expect(() => code({}, link), `files from ${link}`).to.throw('nothing may be loaded from');
      }
      expect(() => code({}, ''), 'files from nowhere').to.throw('nothing may be loaded from');
    });

    it(`${name}: is as long as lines are, whatever an option has in it`, () => {
      const option = '\r\n\t\u0000\u001f\ud800';
      const lines = (text: string) => text.split(/[\r\n]/).length;
      const given = { heading: option, 'support-text': option, src: `https://a.example/${option}`, credit: option };
      expect(lines(code(given))).to.equal(lines(code({})));
      expect(code(given)).to.not.match(/[\u0000-\u0009\u000b-\u001f]/);
    });

    it(`${name}: gives a content system no command of its own`, () => {
      const option = `[gallery ids="1" ] [/x] {{ 7*7 }} {% x %} ${'${x}'} ] "`;
      const words = { ...WORDS, title: option, finding: option, source: option, version: option };
      const all = make({ ...EMBED, integrity: option, options: { heading: option, 'support-text': option } }, words);
      expect(all.replace(/^import.*$/m, '')).to.not.match(/[[\]{}]/);
      if (name === 'placeholder') expect(parsed(all).querySelector('figure')!.dataset.dvHeading).to.equal(option);
    });
  }

  it('keeps links that are safe, as they are followed', () => {
    const given = {
      'support-text': 'Help',
      'support-href': ' ht\ntps://ngo.example/ ',
      'report-href': 'tel:150',
      src: 'https://ngo.\nexample/a.csv',
    };
    const [figure] = parsed(placeholder({ ...EMBED, options: given }, WORDS)).children as unknown as HTMLElement[];
    expect(figure!.dataset).to.include({
      dvSupportHref: 'https://ngo.example/',
      dvReportHref: 'tel:150',
      dvSrc: 'https://ngo.example/a.csv',
    });
    expect(figure!.querySelector('a')!.getAttribute('href')).to.equal('https://ngo.example/');
  });

  it('names the frame, by which a script on the page around knows it', () => {
    const frame = parsed(FORMS.iframe(EMBED, WORDS)).querySelector('iframe')!;
    expect(frame.dataset.dvFrame).to.equal('petition-counter');
  });

  it('has a frame without a style, and without a blank line below it in a line of text', () => {
    const help = { 'support-text': 'Help', 'support-href': 'tel:150' };
    expect(parsed(FORMS.iframe({ ...EMBED, options: help }, WORDS)).querySelectorAll('[style]')).to.have.length(0);
    const line = document.createElement('div');
    line.style.cssText = 'font:18px/1.6 serif';
    const frame = parsed(FORMS.iframe(EMBED, WORDS)).querySelector('iframe')!;
    frame.removeAttribute('src');
    line.append(frame);
    document.body.append(line);
    const [around, inside] = [line, frame].map((each) => each.getBoundingClientRect());
    line.remove();
    expect([around!.height, inside!.height]).to.deep.equal([700, 700]);
    expect(around!.width).to.equal(inside!.width);
  });
});

describe('a snippet', () => {
  it('is this one line', () => {
    expect(snippet({ ...EMBED, options: { theme: 'dark' }, integrity: 'sha384-abc' }, WORDS)).to.equal(
      '<figure data-dv-widget="petition-counter" data-dv-version="1.2.0" data-dv-theme="dark" lang="ru" style="min-height:612px;margin:1.5em 0">' +
        '<a href="https://ngo.example/v1/embed/petition-counter.ru.html"><img src="https://ngo.example/v1/static/petition-counter.ru.svg" width="360" height="640" alt="Alternative" style="width:100%;max-width:360px;height:auto"/></a>' +
        '<figcaption style="margin:8px 0 0"><a href="https://ngo.example/v1/embed/petition-counter.ru.html">Title</a> · Source · ' +
        '<a href="https://ngo.example/v1/embed/petition-counter.ru.html">все примечания и источники</a></figcaption></figure>' +
        '<script async="" src="https://ngo.example/v1/dv-widgets.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });

  for (const [name, make] of Object.entries(FORMS)) {
    it(`${name}: is one line, for every widget and language`, () => {
      for (const widget of WIDGETS)
        for (const language of LANGUAGES) expect(make({ ...EMBED, widget, language }, WORDS)).to.not.match(/[\n\r\t]/);
    });

    it(`${name}: has nothing in it that looks like a script, and no text in a script, style, template or svg`, () => {
      const body = parsed(make(EMBED, WORDS));
      for (const inside of body.querySelectorAll('script, style, template, svg')) expect(inside.innerHTML).to.equal('');
      expect(make(EMBED, WORDS)).to.not.match(/[{}]|\son\w+=|javascript:|\/\/ |<!--|\[/);
      for (const element of body.querySelectorAll('script'))
        expect(element.getAttribute('src')).to.match(/dv-widgets\.js$/);
    });

    it(`${name}: says headline, source and page without script`, () => {
      const body = parsed(make(EMBED, WORDS).replace(/<script.*/, ''));
      // What a frame has inside is text to a parser, and shown where the frame is thrown away.
      const within = body.querySelector('iframe') ? parsed(body.querySelector('iframe')!.textContent!) : body;
      expect(within.textContent).to.equal('Title · Source · все примечания и источники');
      const links = [...within.querySelectorAll('a')].filter(({ textContent }) => textContent);
      expect(links.map(({ textContent, href }) => [textContent, href])).to.deep.equal([
        ['Title', `${HOST}embed/petition-counter.ru.html`],
        ['все примечания и источники', `${HOST}embed/petition-counter.ru.html`],
      ]);
    });

    it(`${name}: lets no word out of its place`, () => {
      const code = make(EVIL_EMBED, EVIL_WORDS);
      for (const [value] of code.matchAll(/(?<==)"[^"]*"/g)) expect(value).to.not.match(/[<>]/);
      const [evil, plain] = [
        parsed(code),
        parsed(
          make({ ...EVIL_EMBED, options: { heading: 'a', 'support-text': 'a', src: 'a' }, integrity: 'a' }, WORDS),
        ),
      ];
      const tags = (body: HTMLElement) => [...body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(tags(evil)).to.deep.equal(tags(plain));
      const names = (body: HTMLElement) =>
        [...body.querySelectorAll('*')].map((element) => [...element.attributes].map((attribute) => attribute.name));
      expect(names(evil)).to.deep.equal(names(plain));
    });
  }

  it('is the element’s attributes for whoever reads them back', () => {
    const [figure] = parsed(placeholder(EVIL_EMBED, EVIL_WORDS)).children as unknown as HTMLElement[];
    expect(figure!.dataset.dvHeading).to.equal(EVIL);
    expect(figure!.dataset.dvVersion).to.equal(EVIL);
    expect(figure!.querySelector('figcaption')!.textContent).to.contain(`${EVIL} · ${EVIL}`);
  });

  it('has a hash only where its script never changes', () => {
    expect(snippet(EMBED, WORDS)).to.not.contain('integrity');
    expect(parsed(snippet({ ...EMBED, integrity: 'sha384-x' }, WORDS)).querySelector('script')!.integrity).to.equal(
      'sha384-x',
    );
  });

  describe('of what came after the essay', () => {
    const later: Embed = { ...EMBED, widget: 'campaign-timeline', options: { bundled: 'later-events' } };
    const PAGE = `${HOST}embed/later-events.ru.html`;

    it('names the timeline and its data set, and shows the page and picture of that', () => {
      const figure = parsed(snippet(later, WORDS)).querySelector('figure')!;
      expect(figure.dataset).to.include({ dvWidget: 'campaign-timeline', dvBundled: 'later-events' });
      for (const form of [snippet, staticFigure]) {
        const body = parsed(form(later, WORDS));
        expect(body.querySelector('a')!.href).to.equal(PAGE);
        expect(body.querySelector('img')!.src).to.equal(`${HOST}static/later-events.ru.svg`);
      }
      const element = parsed(customElement(later, WORDS)).querySelector('dv-campaign-timeline')!;
      expect(element.getAttribute('bundled')).to.equal('later-events');
      expect(element.querySelector('a')!.href).to.equal(PAGE);
      expect(pageAddress(later)).to.equal(PAGE);
    });

    it('is its page in a frame, and the frame with options where there are more', () => {
      const srcOf = (embed: Embed) => parsed(iframe(embed, WORDS, 700)).querySelector('iframe')!.src;
      expect(srcOf(later)).to.equal(PAGE);
      expect(srcOf({ ...later, options: { bundled: 'later-events', theme: 'dark' } })).to.equal(
        `${HOST}embed.html?widget=campaign-timeline&lang=ru&bundled=later-events&theme=dark`,
      );
      expect(srcOf({ ...later, options: { bundled: 'campaign' } }), 'no page of its own').to.contain('embed.html?');
    });
  });

  it('shows no picture of data that are not bundled', () => {
    const code = snippet({ ...EMBED, options: { src: 'https://ngo.example/x.csv' } }, { ...WORDS, picture: null });
    expect(code).to.not.contain('<img');
    expect(parsed(code).textContent).to.equal('Title · Finding · Source');
  });

  it('leads from data that are not bundled to these and to no page of ours, in any form', () => {
    const own = { ...EMBED, options: { src: 'https://ngo.example/x.csv' } };
    for (const make of Object.values(FORMS)) {
      const body = parsed(make(own, { ...WORDS, picture: null }));
      const within = body.querySelector('iframe') ? parsed(body.querySelector('iframe')!.textContent!) : body;
      expect([...within.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([own.options.src]);
    }
  });

  it('in a custom element has nothing that ends a line', () => {
    const element = parsed(customElement(EMBED, WORDS)).firstElementChild!;
    expect([...element.children].map(({ localName }) => localName)).to.deep.equal(['a', 'a']);
  });

  it('is a frame of the page, or of the one that takes options', () => {
    const source = (options: Embed['options']) =>
      parsed(iframe({ ...EMBED, options }, WORDS, 700)).querySelector('iframe')!.src;
    expect(source({})).to.equal(`${HOST}embed/petition-counter.ru.html`);
    expect(source({ theme: 'dark', toolbar: 'table csv' })).to.equal(
      `${HOST}embed.html?widget=petition-counter&lang=ru&theme=dark&toolbar=table%20csv`,
    );
  });

  it('from a package is its three lines', () => {
    expect(npmCode({ ...EMBED, options: { theme: 'dark' } })).to.equal(
      `npm install dv-widgets\n\nimport 'dv-widgets/petition-counter';\n\n<dv-petition-counter lang="ru" theme="dark"></dv-petition-counter>`,
    );
  });
});
