import type { FileKind } from './data-words.js';

/** First bytes, as letters. */
const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'];
const OLD_OFFICE = '\xd0\xcf\x11\xe0';

/** Names of files in an archive, the more telling first. */
const INSIDE: readonly (readonly [name: string, kind: FileKind])[] = [
  ['opendocument', 'open-document'],
  ['xl/', 'workbook'],
  ['word/', 'document'],
  ['ppt/', 'document'],
  ['Index/', 'numbers'],
];

/** What somebody has dropped. An ending is not asked: it says what the file was called. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const begins = (text: string) => [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  if (begins('PK')) return archiveKindOf(lettersIn(bytes));
  if (begins(OLD_OFFICE)) {
    // Its names are in letters of two bytes each.
    const letters = lettersIn(bytes).replaceAll('\0', '');
    if (letters.includes('EncryptedPackage')) return 'locked-workbook';
    return letters.includes('WordDocument') ? 'document' : 'old-workbook';
  }
  if (begins('%PDF')) return 'pdf';
  if (begins('{\\rtf')) return 'document';
  const isWebp = begins('RIFF') && lettersIn(bytes.subarray(8, 12)) === 'WEBP';
  const isHeic = /^ftyp(?:heic|heix|mif1|avif)$/.test(lettersIn(bytes.subarray(4, 12)));
  return isWebp || isHeic || PICTURES.some(begins) ? 'picture' : 'text';
}

const archiveKindOf = (letters: string): FileKind => INSIDE.find(([name]) => letters.includes(name))?.[1] ?? 'archive';

/** One letter for each byte: right for those of names. */
const lettersIn = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
