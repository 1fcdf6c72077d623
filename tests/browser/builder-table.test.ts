import { expect } from '@open-wc/testing';
import { builder as en } from '../../src/locales/en/builder.js';
import { builderOnPage } from '../support/builder-on-page.js';
import { until } from '../support/place.js';
import { catchFiles } from '../support/tools.js';

const OWN = new URL('.', location.href).href;
const rowsOf = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<tr><td>${2020 - index}</td><td>${1000 + index}</td><td>Yearbook</td></tr>`,
  );
const snippetWith = (rows: readonly string[], script = '') =>
  `<figure data-dv-widget="offence-trend" data-dv-own="" data-dv-theme="dark" lang="en"><table><caption>Complaints</caption><tr><th>year</th><th>value</th><th>source</th></tr>${rows.join('')}</table></figure>${script}`;

describe('the builder with a table', () => {
  const { main, find, code, figure, open, type, press, codes, choose, warning } = builderOnPage();
  const heading = () => find('dv-offence-trend')?.shadowRoot?.querySelector('[part=heading]')?.textContent ?? '';
  const said = () => find('#read-back-said').textContent!.replace(/\s+/g, ' ').trim();

  /** Pasted to be changed. */
  async function paste(text: string): Promise<void> {
    find<HTMLTextAreaElement>('#read-back').value = text;
    find('#read-back').dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => said());
  }

  async function openWith(rows = rowsOf(3)): Promise<void> {
    await open('?lang=en&widget=petition-counter');
    await paste(snippetWith(rows));
    await until(() => heading().includes('1,000'));
  }

  it('reads a snippet back: chart, settings and table are hers, and the chart shows them', async () => {
    await openWith();
    expect(said()).to.contain(en.readBack.table(3));
    expect(find<HTMLInputElement>('[name=widget]:checked').value).to.equal('offence-trend');
    expect(find<HTMLInputElement>('[name=theme]:checked').value).to.equal('dark');
    expect(find('#theme-mark'), 'nothing to be checked').to.equal(null);
    choose('support', 'none');
    await until(() => code() !== '');
    expect(figure().dataset).to.include({ dvWidget: 'offence-trend', dvTheme: 'dark', dvOwn: '' });
    expect(figure().querySelector('table')!.rows.length).to.equal(4);
    expect(figure().querySelector('caption')!.textContent).to.equal('Complaints');
    expect(figure().querySelector('figcaption')!.textContent).to.contain('1,000').and.to.not.contain(location.host);
  });

  it('gives a snippet that lives where it is pasted', async () => {
    await openWith();
    choose('support', 'none');
    await until(() => code() !== '');
    const place = document.createElement('div');
    const alone = document.createElement('dv-offence-trend');
    alone.append(figure().querySelector('table')!);
    place.append(alone);
    document.body.append(place);
    await until(() => alone.getAttribute('state') === 'ready');
    expect(alone.shadowRoot!.querySelector('[part=heading]')!.textContent).to.equal(heading());
    place.remove();
  });

  it('says which forms carry no table, and what a link to the form does not hold', async () => {
    await openWith();
    choose('support', 'none');
    await until(() => code() !== '');
    for (const name of ['page', 'iframe']) expect(warning(name)!.textContent).to.equal(en.outputs.notTable);
    expect(main().textContent).to.contain(en.ownTable.notInLink);
    expect(location.search).to.not.contain('1000');
  });

  it('saves it as a file, and names the file in the code once it has an address', async () => {
    await openWith();
    choose('support', 'none');
    const { files, stop } = catchFiles();
    try {
      press(en.ownTable.names.csv);
      press(en.ownTable.names.json);
      await until(() => files.length === 2);
    } finally {
      stop();
    }
    expect(files.map(({ name }) => name)).to.deep.equal(['offence-trend.csv', 'offence-trend.json']);
    expect(await files[0]!.content.text()).to.contain('2020,1000,Yearbook\r\n');
    await type('src', 'https://own.example/offence-trend.csv');
    await until(() => figure()?.dataset.dvSrc === 'https://own.example/offence-trend.csv');
    expect(codes()).to.not.contain('<table');
    expect(find('dv-offence-trend').hasAttribute('src'), 'the chart goes on with the table').to.equal(false);
    expect(heading()).to.contain('1,000');
  });

  it('draws pictures of it, which do not name this page as where the data are from', async () => {
    await openWith();
    const { files, stop } = catchFiles();
    try {
      press(en.pictures.names.drawing);
      await until(() => files.length === 1);
    } finally {
      stop();
    }
    expect(await files[0]!.content.text())
      .to.contain('1,000')
      .and.to.not.contain(location.hostname);
  });

  it('gives no code for a table that is too large, and does once it is a file', async () => {
    await openWith(rowsOf(61));
    choose('support', 'none');
    await until(() => main().textContent!.includes(en.outputs.tooLarge));
    expect(codes()).to.equal('');
    expect(find('#own-file + p').textContent).to.equal(en.ownTable.tooLarge);
    await type('src', 'https://own.example/a.csv');
    await until(() => figure()?.dataset.dvSrc);
  });

  it('keeps as much room as the chart needs on a phone', async () => {
    await openWith();
    choose('support', 'none');
    await until(() => code() !== '' && figure().style.minHeight !== '680px');
    const alone = document.createElement('dv-offence-trend');
    alone.style.cssText = 'display: block; width: 360px';
    alone.append(figure().querySelector('table')!);
    main().append(alone);
    await until(() => alone.getAttribute('state') === 'ready');
    expect(parseFloat(figure().style.minHeight)).to.be.closeTo(alone.getBoundingClientRect().height, 2);
  });

  it('takes over no host in silence', async () => {
    await open('?lang=en');
    await paste(snippetWith(rowsOf(3), '<script src="https://evil.example/v1/dv-widgets.js"></script>'));
    expect(said()).to.contain(en.readBack.otherHost('https://evil.example/v1/'));
    expect(find<HTMLInputElement>('#host').value).to.equal(OWN);
    choose('support', 'none');
    await until(() => code() !== '');
    expect(codes()).to.not.contain('evil');
  });

  it('asks for a helpline again, and says what is no snippet, leaving the form as it is', async () => {
    await openWith();
    expect(find('[name=support]:checked')).to.equal(null);
    await paste('Some words');
    expect(said()).to.equal(en.readBack.none);
    expect(heading()).to.contain('1,000');
    await paste('<dv-offence-trend lang="en" credit="Desk" data-dv-own></dv-offence-trend>');
    expect(said())
      .to.contain(en.readBack.left(['credit="Desk"']))
      .and.to.contain(en.readBack.lostTable);
  });
});

describe('what the builder copies', () => {
  const { code, open, copyButton, howCopied } = builderOnPage();
  const { clipboard } = navigator;
  afterEach(() => void Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

  /** What is written into the clipboard, by type. */
  async function copied(name: string): Promise<Readonly<Record<string, string>>> {
    const written: Record<string, string> = {};
    let isOver = false;
    const write = async ([item]: readonly ClipboardItem[]) => {
      for (const kind of item!.types) written[kind] = await (await item!.getType(kind)).text();
      isOver = true;
    };
    const writeText = async (text: string) => {
      written['text/plain'] = text;
      isOver = true;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write, writeText }, configurable: true });
    copyButton(name).click();
    await until(() => isOver && howCopied(name));
    return written;
  }

  it('is the code for fields of text, and for visual editors picture, link and words without a script', async () => {
    await open('?lang=en');
    const both = await copied('snippet');
    expect(both['text/plain']).to.equal(code());
    expect(both['text/html']).to.equal(code('figure').replace(/ style="[^"]*"/g, ''));
    expect(both['text/html']).to.contain('<img').and.to.contain('<a href').and.to.not.contain('<script');
    expect(howCopied('snippet')).to.equal(en.outputs.howCopied.both);
    expect(await copied('iframe'), 'a frame is code everywhere').to.deep.equal({ 'text/plain': code('iframe') });
    expect(howCopied('iframe')).to.equal(en.outputs.howCopied.text);
  });
});
