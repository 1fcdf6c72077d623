import { type TemplateResult, html } from 'lit';
import { SYSTEMS } from './systems.js';
import type { BuilderWords } from './words.js';

/** What works where, and how that is known. Its roles are named because a narrow screen shows it as blocks. */
export function systemsTable({ systems, outputs }: BuilderWords): TemplateResult {
  const [system, form, result, known] = systems.columns;
  return html`<section class="folded">
    <details class="fold">
      <summary><h2>${systems.heading}</h2></summary>
      <p>${systems.intro}</p>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${[system, form, result, known].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${SYSTEMS.map(
            (row) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${systems.rows[row.name].system}</th>
                <td role="cell" data-column=${form}>
                  ${row.forms.map((name) => outputs.names[name].title).join(', ')}
                </td>
                <td role="cell">${systems.rows[row.name].result}</td>
                <td role="cell" data-column=${known}>${knownFrom(row, systems)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`;
}

function knownFrom(row: (typeof SYSTEMS)[number], { tested, byHand, vendor, untested }: BuilderWords['systems']) {
  if (row.known === 'untested') return untested;
  const said = `${{ tested, 'by-hand': byHand, vendor }[row.known]}: `;
  return 'link' in row ? html`${said}<a href=${row.link} rel="noreferrer">${row.what}</a>` : said + row.what;
}
