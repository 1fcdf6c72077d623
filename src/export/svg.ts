/** Markup that may be printed as it stands: `element` made it, or a drawing of our own. */
export interface Markup {
  readonly markup: string;
}

/** Something to be put into a picture, in the picture's own units, from its top left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly content: Markup;
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element of an SVG or of a page, closed in itself when it is given no content. Texts and values are escaped, names are ours. Lengths get two decimals at most. */
export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(shown(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.markup)).join('');
  return {
    markup: children.length ? `<${name}${written.join('')}>${inside}</${name}>` : `<${name}${written.join('')}/>`,
  };
}

/** Several pieces, one after the other. */
export const together = (...pieces: readonly Markup[]): Markup => ({
  markup: pieces.map(({ markup }) => markup).join(''),
});

const shown = (value: string | number) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand between tags and within double quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
