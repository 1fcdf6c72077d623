import { parsePeriod } from '../../src/core/period.js';
import { type Language, type Messages, messagesFor } from '../../src/locales/index.js';
import type { Signature } from '../../src/locales/messages.js';
import { cell, type DataPackage, rowsOf } from '../data/data-package.js';
import { moduleOf } from '../generate/modules.js';
import { reviewTexts, textsHash } from './texts.js';

/** Signatures that hold, by language, and a line for each that has fallen away because a text has changed since. */
export interface Signatures {
  readonly held: Readonly<Partial<Record<Language, Signature>>>;
  readonly fallen: readonly string[];
}

export async function signaturesOf(data: DataPackage): Promise<Signatures> {
  const rows = rowsOf(data, 'signatures');
  const texts = rows.length ? reviewTexts(data) : [];
  const held: Partial<Record<Language, Signature>> = {};
  const fallen: string[] = [];
  for (const row of rows) {
    const language = cell(row, 'id') as Language;
    const [by, day] = [cell(row, 'by'), cell(row, 'date')];
    if ((await textsHash(texts, language)) === cell(row, 'texts'))
      held[language] = { by, date: parsePeriod(day).start };
    else fallen.push(`signatures.csv ${language}: texts have changed since ${by} signed on ${day}: a draft again`);
  }
  return { held, fallen };
}

/** The messages of a language with the signature that holds for it. */
export function signedMessages(language: Language, { held }: Signatures): Messages {
  const signature = held[language];
  return signature ? { ...messagesFor(language), signature } : messagesFor(language);
}

/** How a language's pack exports its messages. */
export function messagesExport(language: Language, { held }: Signatures): string {
  const [signature, module] = [held[language], `'${moduleOf(language, 'messages')}'`];
  if (!signature) return `export { messages } from ${module};`;
  return `import { messages as unsigned } from ${module};
import type { Messages } from '../locales/messages.js';
export const messages: Messages = { ...unsigned, signature: ${JSON.stringify(signature)} };`;
}
