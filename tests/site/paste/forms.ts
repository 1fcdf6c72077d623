import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../../src/core/languages.js';
import type { OwnTable } from '../../../src/core/own-table.js';
import { addressesOf } from '../../../src/export/addresses.js';
import { outputs } from '../../../src/builder/outputs.js';
import { EDITIONS, tagOf, widgetOf, WIDGETS } from '../../../src/widgets.js';
import {
  type Embed,
  type EmbedWords,
  customElement,
  iframe,
  newsletter,
  placeholder,
  snippet,
  staticFigure,
} from '../../../src/export/snippet.js';
import { markdown, mdx, pageAddress } from '../../../src/export/snippet-text.js';

/** Of each form, by its name, what there is; and that by the names of transforms. */
export type Snippets = Readonly<Record<string, string>>;
export type Transformed = Readonly<Record<string, Snippets>>;

/** What may not be lost. */
export type Part = 'picture' | 'headline' | 'source' | 'link' | 'helpline' | 'table';

/** A snippet as it is documented, and what must be left of it wherever it is pasted. */
export interface Form {
  readonly name: string;
  readonly html: string;
  readonly tag: string;
  /** The headline in pieces between signs that content systems change. Its number is in one of them. */
  readonly headline: readonly string[];
  /** A name that the source line holds. */
  readonly source: string;
  /** What a link leads to. */
  readonly page: string;
  /** What a table of own data says. */
  readonly cells: readonly string[];
  /** Of a helpline. */
  readonly support: string | null;
  /** Width of the picture as it was drawn. */
  readonly picture: number;
  /** What the form has to say wherever it is pasted. */
  readonly parts: readonly Part[];
  /** Only WordPress makes more of it than an address. */
  readonly isAddress?: true;
  /** Whom it is for, when it is for nobody else. */
  readonly only?: 'Markdown' | 'MDX';
  /** Like another form but for its language. */
  readonly isSample?: boolean;
}

/** Of each widget the language in which its snippet goes through everything. */
const FULLY: readonly string[] = WIDGETS.map((widget, index) => `${widget}.${['kk', 'ru', 'en'][index % 3]}`);

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
        page: addressesOf(host, edition, language).page,
        cells: [],
        support: null,
        picture: Number(attribute(html, 'width')),
        parts: ['picture', 'headline', 'source', 'link'],
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
    options: { view: 'units', 'support-text': `${SUPPORT} 150`, 'support-href': 'tel:150' },
    integrity: null,
  };
  const plain = { ...embed, options: {} };
  const closed = { ...embed, options: { view: 'units' } };
  const words = wordsOf(first.html);
  const pictured: Form = { ...first, support: SUPPORT, parts: ['picture', 'headline', 'source', 'link', 'helpline'] };
  const worded: Form = { ...pictured, parts: ['headline', 'source', 'link', 'helpline'] };
  const linked: Form = { ...first, parts: ['picture', 'headline', 'link'] };
  return [
    ...canonical,
    { ...pictured, name: 'placeholder', html: placeholder(embed, words) },
    {
      ...pictured,
      name: 'placeholder as div',
      html: placeholder(embed, words).replaceAll('figure', 'div').replaceAll('figcaption', 'p'),
    },
    { ...pictured, name: 'snippet with options', html: snippet(embed, words) },
    { ...worded, name: 'custom element', html: customElement(embed, words) },
    { ...first, parts: ['headline', 'source', 'link'], name: 'frame', html: iframe(plain, words) },
    { ...worded, name: 'frame with options', html: iframe(embed, words) },
    { ...pictured, name: 'static figure', html: staticFigure(embed, words) },
    // As the builder puts it on the clipboard beside the code.
    { ...pictured, name: 'copied', html: outputs(embed, words)[0]?.rich ?? '' },
    { ...pictured, name: 'newsletter', html: newsletter(embed, words) },
    ...ownTables({ ...first, parts: ['table', 'headline', 'source'] }, host),
    // Nothing of it is alive but where the script is on the site.
    { ...pictured, name: 'markdown', html: markdown(embed, words), only: 'Markdown' },
    { ...pictured, name: 'MDX', html: mdx(embed, words), only: 'MDX' },
    { ...linked, name: 'linked picture', html: /<a .*?<\/a>/.exec(first.html)?.[0] ?? '' },
    {
      ...first,
      parts: ['headline', 'source'],
      name: 'address',
      html: `<p>${pageAddress(closed)}</p>`,
      isAddress: true,
    },
  ];
}

const TABLE: OwnTable = {
  caption: 'Complaints in Examplia',
  columns: ['year', 'value', 'source'],
  rows: [
    ['2019', '1052', 'Yearbook of Examplia 2020'],
    ['2020', '1105', 'Yearbook of Examplia 2021'],
  ],
};

/** Forms in which own data travel. */
function ownTables(form: Form, host: string): Form[] {
  const words: EmbedWords = {
    title: '1,105 complaints in 2020',
    alt: '',
    finding: '',
    source: 'Yearbook of Examplia 2021',
    version: '',
    picture: null,
  };
  const embed: Embed = { widget: 'offence-trend', language: 'en', host, options: {}, integrity: null, table: TABLE };
  const own: Form = {
    ...form,
    html: snippet(embed, words),
    tag: tagOf('offence-trend'),
    headline: ['1,105'],
    source: words.source,
    cells: [TABLE.caption, ...TABLE.columns, ...TABLE.rows.flat()],
    picture: 0,
  };
  return [
    { ...own, name: 'own table' },
    { ...own, name: 'own table, static', html: staticFigure(embed, words) },
    { ...own, name: 'own table, newsletter', html: newsletter(embed, words) },
    { ...own, name: 'own table, element', html: customElement(embed, words) },
  ];
}

/** As far as no content system changes it. */
const SUPPORT = 'Линия помощи';

const hostOf = () => {
  const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as { config: { host: string } };
  return process.env.DV_HOST ?? config.host;
};

const attribute = (html: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? '';

function wordsOf(html: string): EmbedWords {
  const caption = /<figcaption[^>]*>(.*?)<\/figcaption>/.exec(html)?.[1] ?? '';
  const [, title = '', source = ''] = /^<a [^>]*>(.*?)<\/a> · (.*) · <a /.exec(caption) ?? [];
  return {
    title,
    alt: attribute(html, 'alt'),
    finding: '',
    source,
    version: attribute(html, 'data-dv-version'),
    picture: { width: Number(attribute(html, 'width')), height: Number(attribute(html, 'height')) },
  };
}

/** Words without signs that are typeset differently: quotes, dashes, no-break spaces. */
function saidIn(html: string): Pick<Form, 'headline' | 'source'> {
  const { title, source } = wordsOf(html);
  const pieces = (text: string) => text.split(/[·"“”«»'’–—\u00a0()<>&;:]/).map((piece) => piece.trim());
  return {
    headline: pieces(title).filter(Boolean),
    source: pieces(source.replace(/^\p{L}+: /u, '')).find((piece) => piece.length > 8) ?? source,
  };
}
