import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DataError } from '../core/data-error.js';
import { rolesOf } from '../own-readers.js';
import type { Role } from '../own-data/roles.js';
import type { SheetRow } from '../own-data/sheet.js';
import {
  cellOf,
  nameOf,
  type OwnFigures,
  widthOf,
  withColumn,
  withoutRow,
  withRole,
  withRow,
  withText,
} from './data-figures.js';
import { gridKeys } from './data-keys.js';
import { cellIn, MOST_SAID } from './data-problems.js';
import type { DataStep } from './data-step.js';
import type { StepWords } from './data-words.js';

/** Rows that are shown before anybody wants all. */
const FEW = 50;
/** More are not read, nor shown. */
const MOST_ROWS = 5_000;
/** Characters of a cell that is as wide as what stands in it. */
const [NARROWEST, WIDEST] = [8, 24];

/** What is wrong in the rows of a table: whole rows, and cells in them. */
type Wrong = ReadonlyMap<number, readonly Said[]>;

interface Said {
  /** `null` for what is only to be known. */
  readonly column: number | null;
  readonly said: string;
}

/** The table, each cell of which can be changed. Drawn anew only when it is another: there may be thousands of cells. */
export function dataGrid(figures: OwnFigures, showsAll: boolean, step: DataStep, words: StepWords): TemplateResult {
  return html`${guard([figures, showsAll, words], () => grid(figures, showsAll, step, words))}`;
}

function grid(figures: OwnFigures, showsAll: boolean, step: DataStep, words: StepWords): TemplateResult {
  const { sheet, layout, odd } = figures;
  const columns = Array.from({ length: widthOf(sheet) }, (_, at) => at);
  const names = columns.map((at) => nameOf(figures, at) || words.column(at + 1));
  const header = sheet.rows[layout.header];
  const rows = sheet.rows.filter((row) => row !== header);
  const some = [...odd].slice(0, MOST_SAID);
  const shown = showsAll
    ? rows
    : rows.filter(({ row }, at) => at < FEW || some.includes(row) || at === rows.length - 1);
  const labels = columns.map((at) => roleLabel(layout.roles[at] ?? '', words));
  const sizes = columns.map((at) => sizeOf([header, ...shown], at, labels[at] ?? ''));
  const wrong = wrongIn(figures, words);
  const cell = (row: SheetRow, at: number): TemplateResult => {
    const isWrong = wrong.get(row.row)?.some(({ column }) => column === at);
    return html`<input
      data-row=${row.row}
      data-column=${at}
      tabindex="-1"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      size=${sizes[at] ?? NARROWEST}
      aria-label=${row === header ? words.nameOf(at + 1) : words.cell(row.row, names[at] ?? '')}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `data-why-${row.row}` : nothing}
      value=${row.cells[at] ?? ''}
      .value=${row.cells[at] ?? ''}
    />`;
  };
  const change = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { row, column } = target.dataset;
    step.edit((each, reader) => withText(each, Number(row), Number(column), target.value, reader));
  };
  return html`<p class="hint" id="data-keys">${words.keys}</p>
    <div
      class="sheet"
      role="region"
      aria-label=${words.table}
      aria-describedby="data-keys"
      tabindex="0"
      @keydown=${gridKeys}
      @change=${change}
    >
      <table>
        <thead>
          <tr>
            <td></td>
            ${columns.map(
              (at) =>
                html`<th scope="col">
                  ${header ? cell(header, at) : names[at]} ${roleMenu(figures, at, names[at] ?? '', step, words)}
                </th>`,
            )}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            shown,
            ({ row }) => row,
            (row) => {
              const said = wrong.get(row.row) ?? [];
              return html`<tr class=${said.length ? 'wrong' : nothing}>
                  <th scope="row">${row.row}</th>
                  ${columns.map((at) => html`<td>${cell(row, at)}</td>`)}
                  <td>
                    <button
                      type="button"
                      tabindex="-1"
                      data-row=${row.row}
                      data-column=${columns.length}
                      aria-label=${words.removeRow(row.row)}
                      @click=${() => step.edit((each, reader) => withoutRow(each, row.row, reader))}
                    >
                      ×
                    </button>
                  </td>
                </tr>
                ${
                  said.length
                    ? html`<tr class=${said.some(({ column }) => column !== null) ? 'why' : 'why remark'}>
                        <td></td>
                        <td colspan=${columns.length + 1}>
                          <div id="data-why-${row.row}">${said.map(({ said }) => html`<p>${said}</p>`)}</div>
                        </td>
                      </tr>`
                    : nothing
                }`;
            },
          )}
        </tbody>
      </table>
    </div>
    <p class="copy">
      <button
        type="button"
        class="second"
        @click=${({ currentTarget }: Event) => {
          step.edit(withRow);
          const place = (currentTarget as Element).closest('.table');
          cellIn(place, (rows.at(-1)?.row ?? header?.row ?? 0) + 1, 0)?.focus();
        }}
      >
        ${words.addRow}
      </button>
      ${
        layout.roles.includes('source')
          ? nothing
          : html`<button
              type="button"
              class="second"
              @click=${() => step.edit((each, reader) => withColumn(each, 'source', reader))}
            >
              ${words.addSource}
            </button>`
      }
      ${
        shown.length < rows.length && rows.length <= MOST_ROWS
          ? html`<span class="hint">${words.someShown(shown.length, rows.length)}</span>
              <button type="button" class="second" @click=${() => step.set({ showsAll: true })}>
                ${words.showAll}
              </button>`
          : nothing
      }
    </p>`;
}

/** As wide as what stands in a column, and as what it is taken for, with the arrow of its menu. */
function sizeOf(rows: readonly (SheetRow | undefined)[], at: number, label: string): number {
  const longest = Math.max(label.length + 2, ...rows.map((row) => row?.cells[at]?.length ?? 0));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
}

function wrongIn(figures: OwnFigures, { problem }: StepWords): Wrong {
  const wrong = new Map<number, Said[]>();
  const add = (each: DataError, isRemark: boolean) => {
    const cell = cellOf(figures, each);
    if (!cell) return;
    const said = { column: isRemark ? null : cell.column, said: problem(each) };
    wrong.set(cell.row, [...(wrong.get(cell.row) ?? []), said]);
  };
  figures.problems.slice(0, MOST_SAID).forEach((each) => add(each, false));
  figures.remarks.slice(0, MOST_SAID).forEach((each) => add(each, true));
  return wrong;
}

function roleLabel(role: Role, words: StepWords): string {
  if (!role) return words.notUsed;
  return role.startsWith('period:') ? words.valuesOf(role.slice('period:'.length)) : (words.roles[role] ?? role);
}

/** What a column is taken for. */
function roleMenu(figures: OwnFigures, at: number, name: string, step: DataStep, words: StepWords): TemplateResult {
  const chosen = figures.layout.roles[at] ?? '';
  const offered = rolesOf(step.reader.widget);
  const roles = offered.includes(chosen) ? offered : [...offered, chosen];
  return html`<select
    aria-label=${words.takenFor(name)}
    @change=${({ target }: Event) =>
      step.edit((each, reader) => withRole(each, at, (target as HTMLSelectElement).value, reader))}
  >
    ${roles.map((role) => html`<option value=${role} .selected=${role === chosen}>${roleLabel(role, words)}</option>`)}
  </select>`;
}
