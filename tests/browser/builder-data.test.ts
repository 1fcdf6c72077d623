import { expect } from '@open-wc/testing';
import { builderData as data } from '../../src/locales/en/builder-data.js';
import { dataStepOnPage, SHEET } from '../support/data-step.js';
import { press } from '../support/keys.js';
import { until } from '../support/place.js';
import { day, figure, words as text, workbook } from '../support/workbook.js';

const PLAIN = 'year,value,source\n2018,1180,Yearbook\n2019,many,Yearbook\n2020,1105,Yearbook\n';
const WIDE = 'country\t2018\t2019\t2020\nExamplia\t1180\t12x\t1105\nSamplia\t10\t20\t30\n';

describe('the step "Your data"', () => {
  const {
    find,
    main,
    open,
    area,
    click,
    code,
    cell,
    step,
    sheet,
    roleMenus,
    state,
    items,
    own,
    paste,
    choose,
    write,
    give,
  } = dataStepOnPage();

  it('is one line until it is wanted, and leaves our figures until there is a table', async () => {
    await open('?lang=en');
    expect(area()).to.equal(null);
    find('[name=figures][value=own]').click();
    expect(step().textContent).to.contain(data.untilThen);
    expect(code()).to.contain('static/offence-trend.en.svg');
  });

  it('reads what is pasted at once, and goes on at the table', async () => {
    await own();
    paste(PLAIN);
    expect(document.activeElement!.textContent).to.equal(data.size(3));
    expect(state()).to.equal(data.wrong(1));
    expect(items()).to.have.length(1);
    expect(cell(3, 1).getAttribute('aria-invalid')).to.equal('true');
    const why = main().querySelector(`#${cell(3, 1).getAttribute('aria-describedby')}`)!;
    expect(why.textContent, 'the same beside the cell').to.equal(items()[0]);
    expect(cell(3, 1).getAttribute('aria-label')).to.equal(data.cell(3, 'value'));
    find('h3 ~ ul button').click();
    expect(document.activeElement).to.equal(cell(3, 1));
    write(3, 1, '1052');
    expect(state()).to.equal(data.fine);
    expect(cell(3, 1).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('is mended by the keyboard alone: a wide table with one wrong cell, from the paste to the snippet', async () => {
    await open('?lang=en&ui=en');
    const tabTo = async (selector: string) => {
      for (let tries = 0; !document.activeElement!.matches(selector); tries++) {
        if (tries > 100) throw new Error(`keys do not reach ${selector}`);
        await press('Tab');
      }
    };
    find('[name=widget]:checked').focus();
    await tabTo('[name=figures]');
    await press('ArrowDown');
    await tabTo('#data-text');
    document.execCommand('insertText', false, WIDE);
    await tabTo('div:has(> #data-text) button');
    await press('Enter');
    expect(document.activeElement!.textContent).to.equal(data.size(2));
    expect(state()).to.contain(data.notDrawn);
    await tabTo('#data-pick-0');
    // As arrows do, where the menu of the system is not there to be opened.
    choose('#data-pick-0', 'Examplia');
    await tabTo(SHEET);
    await press('Enter');
    expect(document.activeElement, 'the first name').to.equal(cell(1, 0));
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await press(key);
    expect(document.activeElement).to.equal(cell(2, 2));
    await press('9');
    await press('Escape');
    expect(cell(2, 2).value, 'Escape gives back what was there').to.equal('12x');
    cell(2, 2).select();
    for (const key of ['1', '0', '5', '2', 'Enter']) await press(key);
    expect(document.activeElement, 'the cell below').to.equal(cell(3, 2));
    expect(cell(2, 2).value, 'in the place of what was there').to.equal('1052');
    expect(state()).to.equal(data.fine);
    await press('Tab');
    expect(document.activeElement!.closest(SHEET), 'out of the table in one step').to.equal(null);
    await until(() => code().includes('<table') && code().includes('1052'));
    await tabTo('[aria-describedby=code-snippet]');
  });

  it('takes columns for what she says, and swaps rows and columns', async () => {
    await own();
    paste('year,value,second\n2018,1180,7\n2019,1052,8\n');
    expect(roleMenus().map(({ value }) => value)).to.deep.equal(['year', 'value', '']);
    expect(roleMenus()[2]!.getAttribute('aria-label')).to.equal(data.takenFor('second'));
    roleMenus()[2]!.value = 'value';
    roleMenus()[2]!.dispatchEvent(new Event('change', { bubbles: true }));
    expect(roleMenus().map(({ value }) => value)).to.deep.equal(['year', '', 'value']);
    click(data.turn);
    expect(cell(2, 0).value).to.equal('value');
  });

  it('grows by rows and by a column for sources, and a row can go', async () => {
    await own();
    paste('year,value\n2018,1180\n2019,1052\n');
    click(data.addRow);
    expect(document.activeElement).to.equal(cell(4, 0));
    click(data.addSource);
    expect(cell(1, 2).value).to.equal('source');
    find(`button[aria-label="${data.removeRow(2)}"]`).click();
    expect(cell(2, 0)).to.equal(null);
  });

  it('reads a workbook, and asks which of its sheets', async () => {
    await own();
    give(
      workbook({
        Notes: [[text('nothing to draw')], [text('here')]],
        Figures: [
          [text('period'), text('value')],
          [day(43831), figure(1180)],
          [day(44197), figure(1052)],
        ],
      }),
      'figures.xlsx',
    );
    await until(() => find('#data-sheet'));
    choose('#data-sheet', '1');
    expect(cell(2, 0).value).to.equal('2020-01-01');
    expect(find('#data-separator'), 'nothing parts the cells of a workbook').to.equal(null);
  });

  it('shows some of 5,000 rows, those with problems among them, and all when asked', async () => {
    await own();
    const rows = Array.from({ length: 1_000 }, (_, at) => `${1000 + at},${at === 900 ? 'many' : at}`);
    paste(`year,value\n${rows.join('\n')}\n`);
    const shown = () => sheet().querySelectorAll('tbody th').length;
    expect(shown()).to.equal(52);
    expect(cell(902, 1).getAttribute('aria-invalid')).to.equal('true');
    write(902, 1, '5');
    expect(cell(902, 1).value, 'it stays in sight').to.equal('5');
    click(data.showAll);
    expect(shown()).to.equal(1_000);
  });

  it('starts from a template, and from the figures in the chart, which are hers then', async () => {
    await own();
    click(data.template);
    expect(state()).to.equal(data.fine);
    find('[name=figures][value=ours]').click();
    await until(() => code().includes('static/offence-trend.en.svg'));
    find('[name=figures][value=own]').click();
    expect(sheet(), 'what she had is not lost').to.not.equal(null);
  });

  it('starts from the figures in the chart, with their sources', async () => {
    await own();
    await until(() => [...main().querySelectorAll('button')].some((each) => each.textContent!.trim() === data.these));
    click(data.these);
    expect(state()).to.equal(data.fine);
    const names = roleMenus().map(({ value }) => value);
    expect(names).to.include.members(['year', 'value', 'source']);
    expect(names, 'nothing of ours that only a download carries').to.not.include('');
  });

  it('reads an address once, when that is pressed', async () => {
    const fetched: string[] = [];
    const { fetch } = window;
    window.fetch = (asked) => {
      fetched.push(String(asked));
      const response = new Response('year,value\n2018,1180\n', { headers: { 'content-type': 'text/csv' } });
      Object.defineProperty(response, 'url', { value: String(asked) });
      return Promise.resolve(response);
    };
    try {
      await own();
      const field = find<HTMLInputElement>('#data-address');
      field.value = 'https://docs.google.com/spreadsheets/d/x/edit#gid=7';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      expect(fetched.filter((each) => each.includes('google'))).to.deep.equal([]);
      click(data.fetch);
      await until(sheet);
      expect(fetched.filter((each) => each.includes('google'))).to.deep.equal([
        'https://docs.google.com/spreadsheets/d/x/export?format=csv&gid=7',
      ]);
      expect(cell(2, 1).value).to.equal('1180');
    } finally {
      window.fetch = fetch;
    }
  });

  it('is read again when another chart is chosen', async () => {
    await own('?lang=en&ui=en&widget=offence-trend');
    paste('name,value\nFor the draft,80000\nAgainst it,21500\n');
    expect(state()).to.contain(data.notDrawn);
    find('[name=widget][value=petition-counter]').click();
    expect(state()).to.equal(data.fine);
  });
});
