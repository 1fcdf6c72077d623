import { type TemplateResult, html, nothing } from 'lit';
import type { OwnTable } from '../core/own-table.js';
import { save } from '../exports.js';
import { textField } from './fields.js';
import type { Form } from './form.js';
import { csvOf, jsonOf, travels } from './own-files.js';

/** Her table as a file: for tables too large for the code, and for who wants to keep it. */
export function ownSection({ state, problems, words, change }: Form): TemplateResult | typeof nothing {
  const { table, options, widget } = state;
  if (!table) return nothing;
  const { ownTable: said } = words;
  const fits = travels(table);
  const files: readonly (readonly [name: 'csv' | 'json', content: (table: OwnTable) => string])[] = [
    ['csv', csvOf],
    ['json', jsonOf],
  ];
  return html`<section class="goes-on own-file">
    <h3 id="own-file" tabindex="-1">${said.heading}</h3>
    <p class=${fits ? nothing : 'warning'}>${fits ? said.travels(table.rows.length) : said.tooLarge}</p>
    <p class="copy">
      ${files.map(
        ([name, content]) =>
          html`<button
            class="second"
            type="button"
            @click=${() => save(`${widget}.${name}`, new Blob([content(table)], { type: TYPES[name] }))}
          >
            ${said.names[name]}
          </button>`,
      )}
    </p>
    ${textField({
      id: 'src',
      label: said.address,
      value: options.src ?? '',
      hint: said.addressHint,
      problem: problems.src && words.options.problems[problems.src],
      mode: 'url',
      changed: (src) => change({ options: { ...options, src } }),
    })}
    <p class="hint">${said.notInLink}</p>
  </section>`;
}

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;
