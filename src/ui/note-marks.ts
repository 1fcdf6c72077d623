import { type TemplateResult, css, html } from 'lit';
import type { Messages } from '../locales/index.js';

/**
 * Buttons that lead to notes. Not links: inside a shadow root `#note` would change the page's address and scroll nowhere.
 * @param tabIndex -1 where the same notes can be reached by keys from nearby
 */
export function noteMarks(numbers: readonly number[], messages: Messages, tabIndex = 0): TemplateResult {
  return html`${JOINER}<span class="marks"
      >${[...new Set(numbers)].map(
        (number) =>
          html`<button
            class="mark"
            type="button"
            tabindex=${tabIndex}
            aria-label=${messages.frame.noteMark(number)}
            data-note=${number}
            @click=${goToNote}
          >
            ${number}
          </button>`,
      )}</span
    >`;
}

/** Keeps marks on the line of the word before them. */
const JOINER = '\u2060';

function goToNote(event: Event): void {
  const mark = event.currentTarget as HTMLElement;
  const root = mark.getRootNode() as ShadowRoot;
  root.querySelector('.mark.visited')?.classList.remove('visited');
  mark.classList.add('visited');
  const note = root.querySelector<HTMLElement>(`#note-${mark.dataset.note}`);
  // The disclosure that all notes stand in.
  note?.closest('details')?.setAttribute('open', '');
  note?.focus();
}

/** Back to the mark that led here; failing that, to the first that leads here. */
export function goBack(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  const root = button.getRootNode() as ShadowRoot;
  const marks = `.mark[data-note="${button.dataset.note}"]`;
  (root.querySelector<HTMLElement>(`${marks}.visited`) ?? root.querySelector<HTMLElement>(marks))?.focus();
}

export const markStyles = css`
  .marks {
    white-space: nowrap;
  }

  .mark {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin: -8px -6px;
    padding: 0 8.7px;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 12px;
    line-height: 1;
    vertical-align: super;
    cursor: pointer;
  }

  /* Side by side, or each would take half of the other's 24 px. */
  .mark + .mark {
    margin-inline-start: 6px;
  }

  .mark:hover {
    color: var(--_text);
    text-decoration: underline;
  }

  .back {
    min-inline-size: 24px;
    min-block-size: 24px;
    margin-block: -4px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
`;
