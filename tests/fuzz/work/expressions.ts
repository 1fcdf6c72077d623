import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import recheck from 'recheck/lib/browser.js';
import ts from 'typescript';

/** Longer than any of ours takes, on a busy machine too: what is not proven by then is written more simply. */
const LONGEST_PROOF = 120_000;

interface Expression {
  readonly text: string;
  /** File and line. */
  readonly where: string;
}

/**
 * What is said of every regular expression in the sources whose work is not proven to grow as its text does. The proof is
 * an automaton's, not a search for attacks: what it cannot say anything of, such as a back reference, counts as unproven.
 */
export function unprovenExpressions(files: readonly string[] = sources()): string[] {
  const checked = new Map<string, string | null>();
  return files.flatMap(expressionsOf).flatMap(({ text, where }) => {
    if (!checked.has(text)) checked.set(text, faultOf(text));
    const fault = checked.get(text);
    return fault ? [`${where}: ${text}: ${fault}`] : [];
  });
}

const sources = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .map((file) => join('src', file));

function expressionsOf(file: string): Expression[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ text: node.text, where: `${file}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function faultOf(text: string): string | null {
  const end = text.lastIndexOf('/');
  const found = recheck.checkSync(text.slice(1, end), text.slice(end + 1), {
    checker: 'automaton',
    timeout: LONGEST_PROOF,
  });
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return `not proven to be linear (${found.error.kind})`;
  const { attack, complexity } = found;
  return `${complexity.summary}, for example for ${attack.pattern.slice(0, 200)}`;
}
