import { type TemplateResult, html, nothing } from 'lit';
import { OUTPUTS, type Output, type OutputName } from './outputs.js';
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
  readonly words: BuilderWords;
  /** @param area `null` while there is a question */
  copy(output: Output, area: HTMLTextAreaElement | null): void;
}

/** `byHand`: the clipboard was refused, so the code is only selected. */
export interface Copied {
  readonly name: OutputName;
  readonly code: string;
  readonly byHand: boolean;
}

const ROWS: Readonly<Partial<Record<OutputName, number>>> = { snippet: 7, page: 2, npm: 5 };

export function codesSection(codes: Codes): TemplateResult {
  const { outputs, words } = codes;
  const empty = OUTPUTS.map((name): Output => ({ name, code: null, without: [] }));
  const waits = typeof outputs === 'string' ? outputs : null;
  return html`<section>
    <h2 id="codes" tabindex="-1">${words.outputs.heading}</h2>
    <div role="status">${waits ? html`<p class="warning">${waits}</p>` : nothing}</div>
    ${codes.notice} ${codes.question}
    ${(waits === null ? (outputs as readonly Output[]) : empty.slice(0, 1)).map((output) => code(output, codes, waits))}
  </section>`;
}

function code(output: Output, { words, copied, isAnswered, copy }: Codes, waits: string | null) {
  const { name, code, without } = output;
  const { outputs } = words;
  const { title, when } = outputs.names[name];
  const isCopied = copied?.name === name && copied.code === code;
  const missing = without.map((option) => labelOf(option, words));
  const press = (event: Event) => {
    const place = (event.target as Element).closest('.code') as Element;
    copy(output, place.querySelector('textarea'));
  };
  return html`<div class="code ${name}">
    <h3 id="code-${name}">${title}</h3>
    <p>${when}</p>
    ${
      code === null
        ? waits
          ? nothing
          : html`<p class="warning">${outputs.notOwnData}</p>`
        : html`${missing.length ? html`<p class="warning">${outputs.without(missing)}</p>` : nothing}
            <p class="copy">
              <button type="button" aria-describedby="code-${name}" @click=${press}>${outputs.copy}</button>
              <span role="status">${isCopied ? (copied.byHand ? outputs.byHand : outputs.copied) : ''}</span>
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

/** Into the clipboard; where that is refused, at least selected. @returns whether it still has to be copied by hand */
export async function copyFrom(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return false;
  } catch {
    area.focus();
    area.select();
    return !document.execCommand('copy');
  }
}
