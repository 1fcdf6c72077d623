import { isEnglish } from './completed.js';

/** An element of a text of markup. */
interface Tag {
  /** Where its opening tag is among the pieces; the root has none. */
  readonly at: number;
  readonly language: string | undefined;
  /** Its own words, without those of what it holds. */
  own: string;
  /** With them. */
  all: string;
  readonly inside: Tag[];
}

const PIECES = /<[^<>]+>|[^<]+/g;
const ALONE = /^<(?:!|\?|(?:area|base|br|col|hr|img|input|link|meta|source|wbr)\b)|\/>$/i;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const read = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (found, code: string | undefined, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES[name as string] ?? found),
  );

const attribute = (tag: string, name: string) =>
  new Map([...tag.matchAll(/ ([a-z:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value] as const)).get(name);

/**
 * Markup of ours, whose every element in a language that is still being written is marked as English where all of its own
 * words are.
 */
export function markedMarkup(markup: string, language: string): string {
  const pieces = markup.match(PIECES) ?? [];
  const mark = ({ at, language: given, own, all, inside }: Tag, around: string, isOurs: boolean): void => {
    let [spoken, ours] = given === undefined ? [around, isOurs] : [given, false];
    if (given === undefined && /\p{L}/u.test(own) && (spoken === language || ours)) {
      const wanted = isEnglish(own) || isEnglish(all) ? 'en' : language;
      if (wanted !== spoken) {
        pieces[at] = pieces[at]?.replace(/^<[\w:-]+/, `$& lang="${wanted}"`) ?? '';
        [spoken, ours] = [wanted, true];
      }
    }
    for (const each of inside) mark(each, spoken, ours);
  };
  mark(tree(pieces), '', false);
  return pieces.join('');
}

/** The elements of the pieces. What scripts and styles hold is no words. */
function tree(pieces: readonly string[]): Tag {
  const root: Tag = { at: -1, language: '', own: '', all: '', inside: [] };
  const open = [root];
  pieces.forEach((piece, at) => {
    const top = open.at(-1) ?? root;
    if (piece.startsWith('</')) {
      if (open.length > 1) open.pop();
      const around = open.at(-1) ?? root;
      around.all += top.all;
    } else if (!piece.startsWith('<')) {
      const isCode = /^<(?:script|style)\b/.test(pieces[top.at] ?? '');
      if (!isCode) top.own += read(piece);
      if (!isCode) top.all += read(piece);
    } else {
      const label = read(attribute(piece, 'aria-label') ?? attribute(piece, 'alt') ?? '');
      const tag: Tag = { at, language: attribute(piece, 'lang'), own: label, all: label, inside: [] };
      if (!/^<[!?]/.test(piece)) top.inside.push(tag);
      if (!ALONE.test(piece)) open.push(tag);
    }
  });
  return root;
}
