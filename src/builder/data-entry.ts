import { type TemplateResult, html, nothing } from 'lit';
import { save } from '../exports.js';
import type { DataState, DataStep } from './data-step.js';
import { TEMPLATES } from './data-templates.js';
import type { Form } from './form.js';

/** What browsers offer first; whatever else is chosen is looked at too. */
const FILES = '.csv,.tsv,.txt,.json,.xlsx';

/** The ways in: a text, a file, an address, or something to start from. */
export function dataEntry(state: DataState, step: DataStep, form: Form): TemplateResult {
  const { data } = form;
  const { widget } = form.state;
  return html`<div class="entry">
    ${pasteField(state, step, form)}
    <div role="status">${state.said ? html`<p class="problem">${state.said(data)}</p>` : nothing}</div>
    <div class="field">
      <label for="data-file">${data.file}</label>
      <input
        id="data-file"
        type="file"
        accept=${FILES}
        aria-describedby="data-file-hint"
        @change=${({ target }: Event) => {
          const field = target as HTMLInputElement;
          const [file] = field.files ?? [];
          if (file) void bringFile(file, step, sectionOf(field));
          // The same file, mended, is to be chosen again.
          field.value = '';
        }}
      />
      <p class="hint" id="data-file-hint">${data.fileHint}</p>
    </div>
    ${addressField(state, step, form)}
    <p>${data.start}</p>
    <p class="copy">
      ${button(data.template, (section) => showTable(step.bring({ text: TEMPLATES[widget] }), section))}
      ${button(data.templateFile, () => save(`${widget}.csv`, new Blob([TEMPLATES[widget]], { type: 'text/csv' })))}
      ${state.figures ? nothing : oursButton(step, form)}
    </p>
  </div>`;
}

function pasteField({ typed }: DataState, step: DataStep, { data }: Form): TemplateResult {
  const read = (section: Element) => showTable(step.bringText(step.state.typed), section);
  return html`<div class="field">
    <label for="data-text">${data.paste}</label>
    <textarea
      id="data-text"
      rows="3"
      spellcheck="false"
      autocomplete="off"
      aria-describedby="data-text-hint"
      .value=${typed}
      @paste=${(event: ClipboardEvent) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        // Refused before it stands in the field: a browser that has to show it stops.
        if (step.isTooLong(text)) {
          event.preventDefault();
          step.bringText(text);
        }
      }}
      @input=${({ target, inputType }: InputEvent) => {
        const field = target as HTMLTextAreaElement;
        step.keep({ typed: field.value });
        if (/^insertFrom(?:Paste|Drop)$/.test(inputType)) read(sectionOf(field));
      }}
    ></textarea>
    <p class="hint" id="data-text-hint">${data.pasteHint}</p>
    <p class="copy">${button(data.read, read)}</p>
  </div>`;
}

function addressField({ address }: DataState, step: DataStep, { data }: Form): TemplateResult {
  return html`<div class="field">
    <label for="data-address">${data.address}</label>
    <div class="with-button">
      <input
        id="data-address"
        inputmode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="data-address-hint"
        .value=${address}
        @input=${({ target }: Event) => step.keep({ address: (target as HTMLInputElement).value })}
      />
      ${button(data.fetch, (section) => void step.bringAddress().then((isThere) => showTable(isThere, section)))}
    </div>
    <p class="hint" id="data-address-hint">${data.addressHint}</p>
  </div>`;
}

/** What the chart shows now, as the table to go on with. */
function oursButton(step: DataStep, { shown, data }: Form) {
  if (!shown) return nothing;
  return html`${button(data.these, (section) => {
      step.bringOurs(shown);
      showTable(true, section);
    })}<span class="hint">${data.theseHint}</span>`;
}

const sectionOf = (target: EventTarget | null): Element => (target as Element).closest('.data') as Element;

/** Once there is a table, the keys go on there. */
function showTable(isThere: boolean, section: Element): void {
  if (isThere) section.querySelector<HTMLElement>('.table h3')?.focus();
}

export async function bringFile(file: File, step: DataStep, section: Element): Promise<void> {
  showTable(await step.bringFile(file), section);
}

/** @param pressed told the section, for the button may be gone by then */
const button = (label: string, pressed: (section: Element) => void): TemplateResult =>
  html`<button type="button" class="second" @click=${({ currentTarget }: Event) => pressed(sectionOf(currentTarget))}>
    ${label}
  </button>`;
