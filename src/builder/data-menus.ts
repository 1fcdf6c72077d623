import { type TemplateResult, html, nothing } from 'lit';
import {
  figuresOf,
  nameOf,
  type OwnFigures,
  readAs,
  turned,
  valuesIn,
  withCaption,
  withHeader,
  withPick,
} from './data-figures.js';
import type { DataState, DataStep } from './data-step.js';
import type { StepWords } from './data-words.js';

/** Rows among which the one with the names is looked for. */
const MOST_ABOVE = 10;

/** How the table is read, said and to be changed: its title, sheet, what parts its cells, its decimal mark, its names. */
export function dataMenus(state: DataState, figures: OwnFigures, step: DataStep, words: StepWords): TemplateResult {
  const { sheet, layout, brought } = figures;
  const header = sheet.rows[layout.header];
  const said = [
    ...(sheet.separator ? [[words.separator, words.separators[sheet.separator]]] : []),
    [words.decimal, words.decimals[layout.decimal ?? '']],
    [words.names, header ? words.namesIn(header.row) : words.noNames],
  ];
  return html`<details class="more">
    <summary>${said.map(([label, value]) => `${label}: ${value}.`).join(' ')}</summary>
    <div class="menus">
      <div class="field title">
        <label for="data-title">${words.title}</label>
        <input
          id="data-title"
          autocomplete="off"
          aria-describedby="data-title-hint"
          .value=${sheet.caption}
          @change=${({ target }: Event) =>
            step.edit((each, reader) => withCaption(each, (target as HTMLInputElement).value, reader))}
        />
        <p class="hint" id="data-title-hint">${words.titleHint}</p>
      </div>
      ${
        state.book.length > 1
          ? menu({
              id: 'data-sheet',
              label: words.sheet,
              values: state.book.map(({ name }, at) => [String(at), name]),
              chosen: String(state.sheet),
              changed: (value) => step.bringSheet(Number(value)),
            })
          : nothing
      }
      ${
        brought && sheet.separator
          ? menu({
              id: 'data-separator',
              label: words.separator,
              values: [',', ';', '\t'].map((each) => [each, words.separators[each as ',' | ';' | '\t']]),
              chosen: sheet.separator,
              changed: (value) => step.edit((_, reader) => figuresOf(brought, reader, value as ',' | ';' | '\t')),
            })
          : nothing
      }
      ${menu({
        id: 'data-decimal',
        label: words.decimal,
        values: (['', '.', ','] as const).map((each) => [each, words.decimals[each]]),
        chosen: layout.decimal ?? '',
        changed: (value) =>
          step.edit((each, reader) => readAs(each, { decimal: (value || null) as '.' | ',' | null }, reader)),
      })}
      ${menu({
        id: 'data-names',
        label: words.names,
        values: [
          ...sheet.rows
            .slice(0, Math.max(MOST_ABOVE, layout.header + 1))
            .map(({ row }, at): [string, string] => [String(at), words.namesIn(row)]),
          ['-1', words.noNames],
        ],
        chosen: String(layout.header),
        changed: (value) => step.edit((each, reader) => withHeader(each, Number(value), reader)),
      })}
      <p class="copy">
        <button type="button" class="second" @click=${() => step.edit(turned)}>${words.turn}</button>
      </p>
    </div>
  </details>`;
}

/** Which rows are drawn: one menu for each column that tells rows apart. */
export function pickMenus(figures: OwnFigures, step: DataStep, words: StepWords) {
  const { roles, pick } = figures.layout;
  if (!roles.includes('category')) return nothing;
  const menus = roles.map((role, column) => {
    const name = nameOf(figures, column);
    if (role !== 'category') return nothing;
    return menu({
      id: `data-pick-${column}`,
      label: words.which(name || words.column(column + 1)),
      values: [['', words.choose], ...valuesIn(figures, column).map((value): [string, string] => [value, value])],
      chosen: pick[name] ?? '',
      changed: (value) => step.edit((each, reader) => withPick(each, name, value || undefined, reader)),
    });
  });
  return html`<div class="menus pick">${menus}</div>`;
}

interface Menu {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
  readonly changed: (value: string) => void;
}

const menu = ({ id, label, values, chosen, changed }: Menu): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => changed((target as HTMLSelectElement).value)}>
      ${values.map(([value, said]) => html`<option value=${value} .selected=${value === chosen}>${said}</option>`)}
    </select>
  </div>`;
