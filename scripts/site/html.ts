import { escaped } from '../../src/export/svg.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';

/** A page of the site in one language. Texts are escaped here; `head` and `body` are markup already. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** From the page to the folder of the script: empty, or `../`. */
  readonly root: string;
  readonly head?: readonly string[];
  readonly body: readonly string[];
}

export const document = ({ language, title, description, root, head = [], body }: Page): string =>
  marked(
    [
      '<!doctype html>',
      `<html lang="${language}">`,
      '<head>',
      '<meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escaped(title)}</title>`,
      `<meta name="description" content="${escaped(description)}">`,
      '<meta name="color-scheme" content="light dark">',
      '<meta name="referrer" content="no-referrer">',
      '<link rel="icon" href="data:,">',
      `<link rel="stylesheet" href="${root}page.css">`,
      ...head,
      '</head>',
      '<body>',
      ...body,
      '</body>',
      '</html>',
      '',
    ].join('\n'),
  );

/** English is marked where it stands in for a language that is still being written. */
const marked = (page: string): string =>
  Object.values(pagesByLanguage).reduce((markup, { mark }) => mark?.(markup) ?? markup, page);
