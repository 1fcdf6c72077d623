import { type TemplateResult, html, nothing } from 'lit';
import { readSnippet } from './read-snippet.js';
import type { BuilderState } from './state.js';
import type { Form } from './form.js';

/** What came of a text that was pasted to be changed; `null` while nothing was. */
export type ReadBack = ReturnType<typeof readSnippet> | 'none';

/**
 * A field for a snippet of ours, whose settings and table become those of the form.
 * @param read what came of the last text; `null` while there was none
 * @param take told of another text
 */
export function readBackSection(form: Form, read: ReadBack, take: (read: ReadBack) => void): TemplateResult {
  const { readBack } = form.words;
  const heard = (event: Event) => {
    const text = (event.target as HTMLTextAreaElement).value;
    take(text.trim() ? (readSnippet(text, form.own, form.state.language) ?? 'none') : null);
  };
  return html`<details class="fold read-back">
    <summary>${readBack.summary}</summary>
    <div class="field">
      <label for="read-back">${readBack.label}</label>
      <textarea
        id="read-back"
        rows="3"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="read-back-said"
        @input=${heard}
      ></textarea>
      <div id="read-back-said" role="status">${read ? said(read, form) : nothing}</div>
    </div>
  </details>`;
}

function said(read: Exclude<ReadBack, null>, { words, state }: Form): TemplateResult {
  const { readBack } = words;
  if (read === 'none') return html`<p class="problem">${readBack.none}</p>`;
  const { settings, host, left, hasLostTable } = read;
  const { table } = settings;
  return html`<p class="hint">
      ${readBack.done(words.widget.names[settings.widget].name)} ${table ? readBack.table(table.rows.length) : nothing}
    </p>
    ${host && host !== state.host ? html`<p class="warning">${readBack.otherHost(host)}</p>` : nothing}
    ${left.length ? html`<p class="warning">${readBack.left(left)}</p>` : nothing}
    ${hasLostTable ? html`<p class="problem">${readBack.lostTable}</p>` : nothing}`;
}

/** The form with what was read: it is hers, and nothing of it has to be allowed. */
export const withRead = (state: BuilderState, { settings }: Exclude<ReadBack, null | 'none'>): BuilderState => ({
  ...state,
  ...settings,
  unchecked: [],
});
