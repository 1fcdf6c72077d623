import { DataError } from '../core/data-error.js';

/** A text, and the encoding that it looks like where it does not say its own. */
export interface Decoded {
  readonly text: string;
  /** `null`: it is what it says, or UTF-8. */
  readonly guessed: 'windows-1251' | 'windows-1252' | null;
}

/**
 * The text of a file: in the encoding that its byte order mark says, else in `label`, else in the one of two old ones that
 * it looks like.
 * @param label what a server says of it
 * @throws DataError `encoding` for what is no text
 */
export function decoded(bytes: Uint8Array, label = 'utf-8', from = 'the file'): Decoded {
  const named = byteOrderMark(bytes) ?? label;
  const text = strictly(bytes, named) ?? null;
  const guessed = text === null && named === 'utf-8' ? likely(bytes) : null;
  const found = text ?? (guessed && new TextDecoder(guessed).decode(bytes));
  if (found === null || /[\0\u0001-\u0008]/.test(found))
    throw new DataError('encoding', `what ${from} sent is not text in ${named}`, { value: named });
  return { text: found, guessed };
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Letters that stand beside their like are Cyrillic; alone among Latin ones they bear accents. */
function likely(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let [beside, alone] = [0, 0];
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0xc0) continue;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) beside += 1;
    else alone += 1;
  }
  return beside > alone ? 'windows-1251' : 'windows-1252';
}
