import { readFileSync } from 'node:fs';
import { EDITIONS, LANGUAGES, addressesOf, tagOf, widgetOf } from '../../src/export/addresses.js';
import { type Embed, customElement, iframe, placeholder, snippet, staticFigure } from '../../src/export/snippet.js';
import { FRAME_HEIGHT } from '../site/widget-pages.js';

/** A snippet as it is documented, and what must be left of it wherever it is pasted. */
export interface Form {
  readonly name: string;
  readonly html: string;
  readonly tag: string;
  /** The beginning of the finding, as far as no content system changes its signs. */
  readonly finding: string;
  /** A name that the source line holds. */
  readonly source: string;
  /** Only WordPress makes more of it than an address. */
  readonly isAddress?: true;
  /** Like another form but for its language. */
  readonly isSample?: boolean;
}

/** Of each widget the language in which its snippet goes through everything. */
const FULLY: readonly string[] = [
  'offence-trend.kk',
  'attrition-funnel.ru',
  'campaign-timeline.en',
  'petition-counter.ru',
];

/** Every documented form of one widget, and the canonical snippet of all, in every language. */
export function documentedForms(host: string): Form[] {
  const canonical = EDITIONS.flatMap((edition) =>
    LANGUAGES.map((language): Form => {
      const html = readFileSync(`cdn/static/${edition}.${language}.html`, 'utf8').trim().replaceAll(hostOf(), host);
      return {
        name: `snippet ${edition}.${language}`,
        html,
        tag: tagOf(widgetOf(edition)),
        ...saidIn(html),
        isSample: !FULLY.includes(`${edition}.${language}`),
      };
    }),
  );
  const [first] = canonical.filter(({ name }) => name.endsWith('attrition-funnel.ru'));
  if (!first) throw new Error('there is no snippet of the funnel in Russian');
  const embed: Embed = {
    widget: 'attrition-funnel',
    language: 'ru',
    host,
    options: { view: 'units' },
    integrity: null,
  };
  const words = wordsOf(first.html);
  const { page } = addressesOf(host, embed.widget, embed.language);
  return [
    ...canonical,
    { ...first, name: 'placeholder', html: placeholder(embed, words) },
    {
      ...first,
      name: 'placeholder as div',
      html: placeholder(embed, words).replaceAll('figure', 'div').replaceAll('figcaption', 'p'),
    },
    { ...first, name: 'snippet with options', html: snippet(embed, words) },
    { ...first, name: 'custom element', html: customElement(embed, words) },
    { ...first, name: 'frame', html: iframe({ ...embed, options: {} }, words, FRAME_HEIGHT) },
    { ...first, name: 'frame with options', html: iframe(embed, words, FRAME_HEIGHT) },
    { ...first, name: 'static figure', html: staticFigure(embed, words) },
    // Of the picture alone, those who listen get the headline and what it is not.
    { ...first, name: 'linked picture', html: /<a .*?<\/a>/.exec(first.html)?.[0] ?? '', finding: words.alt },
    { ...first, name: 'address', html: `<p>${page}</p>`, isAddress: true },
  ];
}

const hostOf = () => {
  const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as { config: { host: string } };
  return process.env.DV_HOST ?? config.host;
};

const attribute = (html: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '';

function wordsOf(html: string) {
  const alt = attribute(html, 'alt');
  const caption = /<figcaption[^>]*>(.*?)<\/figcaption>/.exec(html)?.[1] ?? '';
  const [finding = '', ...source] = caption.split(' · ');
  return {
    title: alt.slice(0, 60),
    alt,
    finding,
    source: source.join(' · '),
    version: attribute(html, 'data-dv-version'),
    picture: { width: Number(attribute(html, 'width')), height: Number(attribute(html, 'height')) },
  };
}

/** Words without signs that are typeset differently: quotes, dashes, no-break spaces. */
function saidIn(html: string) {
  const { finding, source } = wordsOf(html);
  const run = (text: string) =>
    text
      .split(/["“”«»'’–—\u00a0()<>&;:]/)
      .find((piece) => piece.trim().length > 8)
      ?.trim() ?? text;
  return { finding: run(finding), source: run(source.replace(/^\p{L}+: /u, '')) };
}
