import { expect, html } from '@open-wc/testing';
import * as dataTables from 'datatables.net';
import { DataTable as OtherTables } from 'simple-datatables';
import '../../src/index.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import { calls, place, textOf, until } from '../support/place.js';
import { KNOWN, notice, OURS, shows, table, written } from '../support/written.js';

// Its types describe the script, not the module.
const DataTable = (dataTables as unknown as { default: new (table: Element, options: object) => unknown }).default;

describe('own data of a table that a plugin shows in parts', () => {
  const LONG = Array.from({ length: 30 }, (_, index) => [1991 + index, 1000 + index, index === 29 ? 'partial' : '']);
  /** A table that a page has, and its plugin has worked on, before it stands in an element. */
  async function paged(plugin: (table: HTMLTableElement) => unknown): Promise<OffenceTrend> {
    const box = await place<HTMLElement>(html`<div></div>`, 400);
    box.innerHTML = table(['year', 'value', 'status'], LONG);
    plugin(box.querySelector('table')!);
    expect(box.querySelector('table')!.rows.length, 'of 31').to.be.lessThan(20);
    const element = document.createElement('dv-offence-trend');
    element.append(...box.childNodes);
    box.append(element);
    return element;
  }
  const hide = (found: HTMLTableElement) =>
    new DataTable(found, { columnDefs: [{ targets: 2, visible: false }], order: [[1, 'desc']] });

  it('DataTables is asked for all its rows and columns, also those that it hides', async () => {
    (window as { DataTable?: unknown }).DataTable = DataTable;
    const element = await paged(hide);
    await shows(element, '1,028 offences registered in 2019');
    expect(textOf(element)).to.contain('Only part of 2020 is known').and.contain('1991');
    delete (window as { DataTable?: unknown }).DataTable;
  });

  it('one that cannot be asked is said to be a part', async () => {
    for (const plugin of [hide, (found: HTMLTableElement) => new OtherTables(found)]) {
      await calls('warn', async () => {
        const element = await paged(plugin);
        await until(() => notice(element)?.includes('and not the others'));
        expect(textOf(element)).to.not.contain(OURS);
      });
    }
  });

  it('rows that are only hidden are read', async () => {
    const element = await written(
      `<dv-offence-trend>${KNOWN}<div class="pagination">1 2 3</div></dv-offence-trend>`.replace(
        '<tr><td>2003',
        '<tr style="display: none"><td>2003',
      ),
    );
    await shows(element, '1,400 offences');
  });
});
