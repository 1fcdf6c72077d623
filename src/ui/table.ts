import { type TemplateResult, css, html, nothing } from 'lit';

/** A table as plain content: what the picture shows, for those who read or copy it. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly {
    /** Stands over its rows, as the reason of a break does. */
    readonly heading: string | null;
    readonly rows: readonly TableRow[];
  }[];
}

/** The first cell names the row. */
export interface TableRow {
  readonly head: string;
  readonly cells: readonly (string | TemplateResult)[];
}

/** Draws the table; it scrolls sideways by itself when a host is too narrow. */
export function dataTable({ caption, columns, groups }: Table): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ heading, rows }) =>
          html`<tbody>
            ${
              heading
                ? html`<tr>
                    <th class="group" scope="rowgroup" colspan=${columns.length}>${heading}</th>
                  </tr>`
                : nothing
            }
            ${rows.map(
              ({ head, cells }) =>
                html`<tr>
                  <th scope="row">${head}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: 8px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: var(--_text);
    font-size: 13.5px;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 6px;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: 6px 10px 6px 0;
    border-block-start: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border: 0;
    color: var(--_muted);
  }

  .group {
    padding-block-start: 14px;
    font-weight: 650;
  }
`;
