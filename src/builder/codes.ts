import { type TemplateResult, html, nothing } from 'lit';
import type { HowCopied, Output, OutputName } from './outputs.js';
import { type BuilderWords, labelOf } from './words.js';

/** What can be copied; or, as a sentence, why nothing can be yet. */
export interface Codes {
  readonly outputs: readonly Output[] | string;
  readonly copied: Copied | null;
  /** What is asked before anything is copied, and whether that is answered. */
  readonly question: unknown;
  readonly isAnswered: boolean;
  /** What is to be known of all of them. */
  readonly notice: unknown;
  /** Own data stand in the code itself. */
  readonly hasTable: boolean;
  readonly words: BuilderWords;
  /** @param area `null` while there is a question */
  copy(output: Output, area: HTMLTextAreaElement | null): void;
}

export interface Copied {
  readonly name: OutputName;
  readonly code: string;
  readonly how: HowCopied;
}

const ROWS: Readonly<Partial<Record<OutputName, number>>> = { snippet: 3, page: 2, markdown: 5, mdx: 4, npm: 5 };
/** Before there is one. */
const NO_SNIPPET: Output = { name: 'snippet', code: null, rich: null, without: [] };

/** What is always in sight: the usual form, and where there is one the address, which WordPress takes from anybody. */
function parted(outputs: readonly Output[]): readonly [inSight: readonly Output[], folded: readonly Output[]] {
  const isInSight = ({ name, code }: Output) => name === 'snippet' || (name === 'page' && code !== null);
  return [outputs.filter(isInSight), outputs.filter((output) => !isInSight(output))];
}

/** The forms that most take. */
export function codesSection(codes: Codes): TemplateResult {
  const { outputs, words } = codes;
  const waits = typeof outputs === 'string' ? outputs : null;
  const [inSight] = typeof outputs === 'string' ? [[NO_SNIPPET]] : parted(outputs);
  return html`<section>
    <h2 id="codes" tabindex="-1">${words.outputs.heading}</h2>
    <div role="status">${waits ? html`<p class="warning">${waits}</p>` : nothing}</div>
    ${codes.notice} ${codes.question} ${inSight.map((output) => code(output, codes))}
  </section>`;
}

/** The others, folded. */
export function otherCodes(codes: Codes): TemplateResult | typeof nothing {
  const { outputs, words } = codes;
  if (typeof outputs === 'string') return nothing;
  return html`<section class="folded">
    <details class="fold others">
      <summary><h2>${words.outputs.others}</h2></summary>
      <div class="forms">${parted(outputs)[1].map((output) => code(output, codes))}</div>
    </details>
  </section>`;
}

function code(output: Output, { outputs: all, words, copied, isAnswered, hasTable, copy }: Codes) {
  const { name, code, without } = output;
  const { outputs } = words;
  const { title, when } = outputs.names[name];
  const isCopied = copied?.name === name && copied.code === code;
  const missing = without.map((option) => labelOf(option, words));
  const press = (event: Event) => {
    const place = (event.target as Element).closest('.code') as Element;
    copy(output, place.querySelector('textarea'));
  };
  const none = typeof all === 'string' ? '' : hasTable ? outputs.notTable : outputs.notOwnData;
  return html`<div class="code ${name}">
    <h3 id="code-${name}">${title}</h3>
    <p>${when}</p>
    ${
      code === null
        ? none && html`<p class="warning">${none}</p>`
        : html`${missing.length ? html`<p class="warning">${outputs.without(missing)}</p>` : nothing}
            <p class="copy">
              <button type="button" aria-describedby="code-${name}" @click=${press}>${outputs.copy}</button>
              <span role="status">${isCopied ? outputs.howCopied[copied.how] : ''}</span>
            </p>
            ${
              isAnswered
                ? html`<textarea
                    readonly
                    rows=${ROWS[name] ?? 3}
                    spellcheck="false"
                    aria-labelledby="code-${name}"
                    .value=${code}
                  ></textarea>`
                : nothing
            }`
    }
  </div>`;
}

/**
 * Into the clipboard: the code for what takes text, and what shows without a script for visual editors, which would print
 * the code. Where the clipboard is refused, the code is at least selected.
 */
export async function copyFrom(area: HTMLTextAreaElement, rich: string | null): Promise<HowCopied> {
  if (rich !== null && (await isWritten(area.value, rich))) return 'both';
  try {
    await navigator.clipboard.writeText(area.value);
    return 'text';
  } catch {
    area.focus();
    area.select();
    return document.execCommand('copy') ? 'text' : 'by-hand';
  }
}

/** Both at once, which older browsers cannot. */
async function isWritten(text: string, html: string): Promise<boolean> {
  const flavours = { 'text/plain': text, 'text/html': html };
  try {
    const parts = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return false;
  }
}
