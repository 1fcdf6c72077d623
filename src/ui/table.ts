import { type TemplateResult, css, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';

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

/** A table that is drawn only where it is put, and there anew only when what it shows has changed. */
export interface DataTable extends TemplateResult {
  /** The same without what comes after its first 200 rows, for where nobody sees it yet. */
  readonly beginning: TemplateResult;
}

const ROWS_UNSEEN = 200;

/**
 * Draws a table; it scrolls sideways by itself when a host is too narrow.
 * @param shown what the table depends on
 */
export function dataTable(shown: readonly unknown[], table: () => Table): DataTable {
  const drawn = (most: number) => html`${guard([...shown, most], () => firstRows(table(), most))}`;
  return { ...drawn(Infinity), beginning: drawn(ROWS_UNSEEN) };
}

function firstRows({ caption, columns, groups }: Table, most: number): TemplateResult {
  let room = most;
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
      ${groups.map(({ heading, rows }) => {
        const seen = rows.slice(0, room);
        room = Math.max(0, room - rows.length);
        return seen.length
          ? html`<tbody>
              ${
                heading
                  ? html`<tr>
                      <th class="group" scope="rowgroup" colspan=${columns.length}>${heading}</th>
                    </tr>`
                  : nothing
              }
              ${seen.map(
                ({ head, cells }) =>
                  html`<tr>
                    <th scope="row">${head}</th>
                    ${cells.map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>`
          : nothing;
      })}
    </table>
  </div>`;
}

export const tableStyles = css`
  /* Own data may make lists of thousands: what is far from the screen is not laid out. */
  @media screen {
    :is(li, ol, ul):nth-of-type(n + 50) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 80px;
    }
  }

  .scroll {
    overflow-x: auto;
    margin-block-start: 8px;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    color: var(--_text);
    font-size: var(--_note);
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
    font-weight: 700;
  }

  /* Paper does not scroll. */
  @media print {
    table {
      overflow-wrap: anywhere;
    }
  }
`;
