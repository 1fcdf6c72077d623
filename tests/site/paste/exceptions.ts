import type { Form, Part } from './forms.js';
import type { Case, LookAt } from './look.js';

/** What a system throws away by design, of which forms, and why: each is a line of docs/embedding.md. */
export interface Exception {
  readonly transform: RegExp;
  readonly form: RegExp;
  /** `all`: this form is not for that system. */
  readonly lost: readonly Part[] | 'all';
  /** It takes away the size of pictures or places: things move when they come. */
  readonly moves?: true;
  readonly why: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    transform: /^DOMPurify$/,
    form: /^frame/,
    lost: 'all',
    why: 'It throws frames away with everything in them.',
  },
  {
    transform: /^(?:CKEditor 5(?:, source)?|Quill 2|ProseMirror|Trix 2)$/,
    form: /^frame/,
    lost: 'all',
    why: 'Visual editors have no frames: they print what stands inside as text, make a link of it, or drop it.',
  },
  {
    transform: /^ProseMirror$/,
    form: /./,
    lost: [],
    moves: true,
    why: 'Its basic schema has no width and height of pictures.',
  },
  {
    transform: /^CKEditor 5(?:, source)?$/,
    form: /./,
    lost: [],
    moves: true,
    why: 'It joins the linked picture and the linked headline to one link, in whose place a widget comes.',
  },
  {
    transform: /^Trix 2$/,
    form: /^linked picture$/,
    lost: ['headline', 'link'],
    why: 'It has no alt: the picture alone is a link without a name. With a caption there is one.',
  },
  {
    transform: /^Reading mode$/,
    form: /^(?:placeholder as div|newsletter|frame)/,
    lost: 'all',
    why: 'It throws out frames, and blocks that are mostly links, but for figures.',
  },
  {
    transform: /^Reading mode$/,
    form: /^(?:custom element|own table, element)$/,
    lost: [],
    moves: true,
    why: 'It throws out styles, and with them the room that an element without a picture had.',
  },
  {
    transform: /^(?:WordPress \S+ classic|Eleventy, md|marked)$/,
    form: /^own table, element$/,
    lost: 'all',
    why: 'They put an element into a paragraph, which its table ends: there own data go into the figure.',
  },
  {
    transform: /^WordPress \S+ (?:kses\+)?pasted$/,
    form: /^(?:placeholder|snippet with options|static figure)$/,
    lost: ['helpline'],
    why: 'Its Image block has no room for a helpline. What “Copy” gives has it before the figure.',
  },
  {
    transform: /^WordPress \S+ (?:kses\+)?pasted$/,
    form: /^own table(?:, static|, newsletter)?$/,
    lost: ['table'],
    why: 'Its Table block has no title inside; the cells are all there.',
  },
  {
    transform: /^WordPress \S+ (?:kses\+)?pasted$/,
    form: /^frame with options$/,
    lost: 'all',
    why: 'It takes a frame for an address to be embedded, and only pages say how: embed.html is none.',
  },
  {
    transform: /^WordPress 6\.1\S* (?:kses\+)?pasted$/,
    form: /^(?:linked picture|placeholder as div)$/,
    lost: ['picture', 'headline', 'link'],
    why: 'A picture within a line is dropped.',
  },
  {
    transform: /^WordPress 6\.1\S* (?:kses\+)?pasted$/,
    form: /./,
    lost: [],
    moves: true,
    why: 'Its Image block has no width and height of pictures from elsewhere.',
  },
  {
    transform: /^Hugo$/,
    form: /^(?!markdown$)/,
    lost: 'all',
    why: 'It leaves out all markup, unless its owner sets unsafe = true: take Markdown.',
  },
  {
    transform: /^VitePress$/,
    form: /^(?:custom element|own table, element)$/,
    lost: 'all',
    why: 'Vue takes it for a component that is missing, unless the site says what an element of its own is.',
  },
  {
    transform: /^MDX, as it is$/,
    form: /^(?!frame|markdown$|MDX$)/,
    lost: 'all',
    why: 'A style that is a string ends the build: the form for MDX has it in a string of its own.',
  },
  {
    transform: /./,
    form: /^markdown$/,
    lost: [],
    moves: true,
    why: 'Markdown has no width and height of pictures.',
  },
];

const exceptionsOf = (form: Form, transform: string) =>
  EXCEPTIONS.filter((each) => each.transform.test(transform) && each.form.test(form.name));

/** Whether a form is not for a system at all. */
export const isRefused = (form: Form, transform: string): boolean =>
  exceptionsOf(form, transform).some(({ lost }) => lost === 'all');

/** What a form may lose in a system. */
export const lostBy = (form: Form, transform: string): readonly Part[] =>
  exceptionsOf(form, transform).flatMap(({ lost }) => (lost === 'all' ? [] : lost));

/** Whether things may move in a system. */
export const mayMove = (form: Form, transform: string): boolean =>
  exceptionsOf(form, transform).some(({ moves }) => moves);

/** What an exception says, and no system does any more. */
export async function untrueOf(
  { transform, form, lost, moves }: Exception,
  cases: readonly Case[],
  lookAt: LookAt,
): Promise<string[]> {
  const untrue = new Set<string>([...(lost === 'all' ? [] : lost), ...(moves ? ['moves'] : [])]);
  for (const one of cases) {
    if (!untrue.size) break;
    if (!transform.test(one.transform) || !form.test(one.form.name)) continue;
    const { look } = await lookAt(one);
    for (const part of look.missing) untrue.delete(part);
    if (look.moves.length) untrue.delete('moves');
  }
  return [...untrue];
}
