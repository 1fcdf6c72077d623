import { editionAttributes } from '../widgets.js';
import {
  type Embed,
  type EmbedWords,
  customElement,
  editionIn,
  helpline,
  iframe,
  newsletter,
  placeholder,
  snippet,
  staticFigure,
} from '../export/snippet.js';
import { markdown, mdx, npmCode, pageAddress } from '../export/snippet-text.js';
import { frameQuery } from '../page/query.js';

/** What can be copied, the usual first. */
export const OUTPUTS = [
  'snippet',
  'page',
  'placeholder',
  'iframe',
  'figure',
  'newsletter',
  'markdown',
  'mdx',
  'element',
  'npm',
] as const;
export type OutputName = (typeof OUTPUTS)[number];

export interface Output {
  readonly name: OutputName;
  /** `null` where this form cannot show what was chosen. */
  readonly code: string | null;
  /** What a visual editor takes in place of the code: no script, and no style. `null` where the code is meant as text everywhere. */
  readonly rich: string | null;
  /** Options that this form does not carry, by the names of their attributes. */
  readonly without: readonly string[];
}

/**
 * `both`: the code, and beside it what visual editors take. `text`: the code. `by-hand`: the clipboard was refused, so it is
 * only selected.
 */
export type HowCopied = 'both' | 'text' | 'by-hand';

/** Where the frame or the address is, the helpline stands before it. */
const SUPPORT = ['support-text', 'support-href'];

/** In markup of our own, where no text and no value holds a double quote. Each is read whole: a headline may end in what looks like the next one. */
const ATTRIBUTES = / ([a-z-]+)="[^"]*"/g;

/** Browsers apply the policy of the page to what is copied from it, and visual editors have styles of their own. */
const withoutStyles = (markup: string) =>
  markup.replace(ATTRIBUTES, (whole, name: string) => (name === 'style' ? '' : whole));

/** Everything that can be copied for one widget. */
export function outputs(embed: Embed, words: EmbedWords): readonly Output[] {
  const { options } = embed;
  const support = Object.fromEntries(Object.entries(options).filter(([name]) => SUPPORT.includes(name)));
  const framed = inFrame(embed);
  const hasTable = embed.table !== undefined;
  const isOwn = 'src' in options || hasTable;
  const codes: Readonly<Record<OutputName, string | null>> = {
    snippet: snippet(embed, words),
    placeholder: placeholder(embed, words),
    page: isOwn ? null : pageAddress(embed),
    // A frame with figures that nobody asked for would be worse than none.
    iframe:
      isOwn && (hasTable || !('src' in framed))
        ? null
        : iframe({ ...embed, options: { ...framed, ...support } }, words),
    figure: staticFigure(embed, words),
    newsletter: newsletter(embed, words),
    // Not everything that takes Markdown knows tables.
    markdown: hasTable ? null : markdown(embed, words),
    mdx: mdx(embed, words),
    element: customElement(embed, words),
    npm: npmCode(embed),
  };
  // Of a figure WordPress keeps one picture, and links it to the first address inside: a helpline stands before it, not in it.
  const { 'support-text': _text, 'support-href': _href, ...others } = options;
  const beside = (figure: string) => helpline(embed) + figure;
  const printedFigure = beside(staticFigure({ ...embed, options: others }, words));
  const rich: Readonly<Partial<Record<OutputName, string | null>>> = {
    snippet: printedFigure,
    placeholder: beside(placeholder({ ...embed, options: others }, words)),
    figure: printedFigure,
    newsletter: codes.newsletter,
  };
  // A picture has no theme to follow, and nothing to report with; of own data its words are there.
  const printed = { src: '', theme: '', bundled: '', 'report-href': '', ...support };
  const carried: Readonly<Partial<Record<OutputName, Readonly<Record<string, string>>>>> = {
    page: { ...editionAttributes(editionIn(embed)), ...support },
    iframe: { ...framed, ...support },
    figure: printed,
    newsletter: printed,
    markdown: printed,
  };
  return OUTPUTS.map((name) => {
    const shown = rich[name] ?? null;
    return {
      name,
      code: codes[name],
      rich: shown === null ? null : withoutStyles(shown),
      without: Object.keys(options).filter((option) => !(option in (carried[name] ?? options))),
    };
  });
}

/** The options that a frame takes from its address: it knows no free text, lest words be put into our mouth. */
function inFrame({ host, widget, language, options }: Embed): Readonly<Record<string, string>> {
  const query = new URLSearchParams({ widget, lang: language, ...options });
  return Object.fromEntries(frameQuery(`${host}embed.html?${query}`).attributes);
}
