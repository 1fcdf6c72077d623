import { expect } from '@open-wc/testing';
import { builder as en } from '../../src/locales/en/builder.js';
import { FIRST_STATE } from '../../src/widgets.js';
import { signatures } from '../../src/generated/signatures.js';
import { builder as ru } from '../../src/locales/ru/builder.js';
import { until } from '../support/place.js';
import { builderOnPage } from '../support/builder-on-page.js';

const OWN = new URL('.', location.href).href;

describe('the builder', () => {
  const {
    main,
    find,
    code,
    figure,
    open,
    type,
    press,
    codes,
    choose,
    speak,
    codeAreas,
    codeArea,
    copyButton,
    howCopied,
    warning,
  } = builderOnPage();

  it('gives a snippet at once, from the folder that it is in', async () => {
    await open('?lang=en');
    expect(figure().dataset).to.include({ dvWidget: 'offence-trend' });
    expect(figure().lang).to.equal('en');
    expect(code()).to.contain(`src="${OWN}dv-widgets.js"`);
    expect(figure().textContent).to.contain('registered 3,382 criminal domestic violence offences in 2024');
    expect(codeAreas().length).to.equal(10);
    const inSight = codeAreas().filter((each) => !each.closest('details'));
    expect(inSight).to.deep.equal([codeArea('snippet'), codeArea('page')]);
  });

  it('follows the choice of a chart and of its language, and the address follows too', async () => {
    await open('?lang=en');
    choose('widget', 'petition-counter');
    expect(code(), 'no words of another chart').to.equal('');
    await until(() => code() !== '');
    expect(figure().dataset.dvWidget).to.equal('petition-counter');
    choose('lang', 'ru');
    await until(() => code() !== '');
    expect(figure().lang).to.equal('ru');
    expect(figure().textContent).to.match(/петиции/);
    expect(location.search).to.equal('?widget=petition-counter&lang=ru&ui=en&support=none');
    expect(main().textContent).to.contain(signatures.ru ?? en.widget.draft);
    expect(document.documentElement.lang, 'the page keeps its own').to.equal('en');
  });

  it('keeps as much room for own data as they need on a phone', async () => {
    const own = await (await fetch('/docs/examples/petition-counter.json')).text();
    const { fetch: before } = window;
    window.fetch = async (address, options) =>
      String(address).includes('own.example') ? new Response(own) : before(address, options);
    try {
      const kept = () => parseFloat(figure().style.minHeight);
      await open('?lang=en&src=https://own.example/own.json&widget=petition-counter');
      press(en.link.use);
      await until(() => code() !== '' && kept() !== FIRST_STATE['petition-counter']);
      expect(document.querySelectorAll('dv-petition-counter').length, 'what was measured is gone').to.equal(1);
      const alone = document.createElement('dv-petition-counter');
      alone.style.cssText = 'display: block; width: 360px';
      alone.data = JSON.parse(own);
      main().append(alone);
      await until(() => alone.state === 'ready');
      expect(kept()).to.be.closeTo(alone.getBoundingClientRect().height, 2);
      // Another headline, another height.
      const small = kept();
      await type('heading', 'A headline of many words that takes more lines than the other one did. '.repeat(3));
      await until(() => code() !== '' && kept() > small);
    } finally {
      window.fetch = before;
    }
  });

  it('opens as its address says', async () => {
    await open(
      '?widget=attrition-funnel&lang=ru&view=units&support-text=%D0%9F%D0%BE%D0%BC%D0%BE%D1%89%D1%8C&heading=%3Cb%3Ex',
    );
    expect(document.documentElement.lang).to.equal('ru');
    expect(find('h1').textContent).to.equal(ru.title);
    const names = find('dv-attrition-funnel').getAttributeNames();
    expect(names).to.include('view');
    expect(names.filter((name) => ['support-text', 'heading'].includes(name))).to.deep.equal([]);
    expect(codes(), 'none without a helpline that is still to be allowed').to.equal('');
    expect(find<HTMLInputElement>('#heading').value).to.equal('<b>x');
    press(ru.link.use);
    await until(() => figure()?.dataset.dvHeading);
    expect(figure().dataset).to.include({ dvView: 'units', dvSupportText: 'Помощь', dvHeading: '<b>x' });
    expect(find<HTMLInputElement>('#heading').value).to.equal('<b>x');
    expect(find('#heading').closest('details')!.open).to.be.true;
    const shown = find('dv-attrition-funnel').shadowRoot!;
    expect(shown.querySelector('[part=support]')!.textContent!.trim()).to.equal('Помощь');
    expect(shown.querySelector('[part=heading]')!.textContent!.trim()).to.equal('<b>x');
    expect(warning('iframe')!.textContent).to.contain(ru.outputs.without([ru.options.names.heading!]));
  });

  it('says beside a picture what the picture shows, which is everything', async () => {
    await open('?widget=campaign-timeline&lang=en');
    const all = { caption: figure().textContent, picture: figure().querySelector('img')!.outerHTML };
    await type('from', '2020');
    await until(() => figure()?.dataset.dvFrom === '2020');
    expect(figure().textContent).to.equal(all.caption);
    main().remove();
    await open('?widget=campaign-timeline&lang=en&from=2020&actors=law+for');
    expect(figure().dataset).to.include({ dvFrom: '2020', dvActors: 'law for' });
    expect(figure().textContent).to.equal(all.caption);
    expect(figure().querySelector('img')!.outerHTML).to.equal(all.picture);
  });

  it('takes no address that is not safe: it says so, and the chart and the codes do without', async () => {
    await open(
      '?lang=en&support-text=Help&support-href=javascript:alert(1)&src=http://a.example/x.csv&host=https://evil.example/',
    );
    press(en.link.use);
    expect(find('[id="support-href-problem"]').textContent).to.equal(en.options.problems.link);
    expect(find('[id="src-problem"]').textContent).to.equal(en.options.problems.https);
    expect(find('dv-offence-trend').getAttributeNames()).to.not.include.members(['src', 'support-href']);
    for (const area of main().querySelectorAll<HTMLTextAreaElement>('textarea'))
      expect(area.value).to.not.match(/javascript:|a\.example|evil/);
  });

  it('writes a heading and a helpline as they are typed, and forgets them when they are taken back', async () => {
    await open('?lang=en');
    await type('heading', 'Mine & "yours"');
    await until(() => figure().dataset.dvHeading === 'Mine & "yours"');
    expect(new URLSearchParams(location.search).get('heading')).to.equal('Mine & "yours"');
    await type('heading', '');
    await until(() => !('dvHeading' in figure().dataset));
    expect(find('dv-offence-trend').hasAttribute('heading')).to.be.false;
  });

  it('completes the address of a folder, and has no codes for one that is none', async () => {
    await open('?lang=en');
    const host = find<HTMLInputElement>('#host');
    await type('host', 'charts.example/v1');
    expect(host.value).to.equal('https://charts.example/v1/');
    expect(code()).to.contain('src="https://charts.example/v1/dv-widgets.js"');
    expect(code('page')).to.equal('https://charts.example/v1/embed/offence-trend.en.html');
    await type('host', 'http://charts.example/');
    expect(host.getAttribute('aria-invalid')).to.equal('true');
    expect(code()).to.equal('');
    expect(main().textContent).to.contain(en.outputs.noHost);
  });

  it('pins by the hash of the build, warns where files change, and gives nothing while there is no hash', async () => {
    const { fetch } = window;
    try {
      await open('?lang=en');
      window.fetch = () => Promise.resolve(new Response('{"version":"1.2.3","files":{"dv-widgets.js":"sha384-x"}}'));
      choose('corrections', 'pinned');
      expect(code(), 'waits').to.equal('');
      await until(() => code() !== '');
      expect(code()).to.contain('integrity="sha384-x"');
      expect(main().textContent).to.contain(en.host.pinnedNeeds('1.2.3'));
      await type('host', 'https://charts.example/v/1.2.3/');
      expect(main().textContent).to.not.contain(en.host.pinnedNeeds('1.2.3'));
      choose('corrections', 'moving');
      await until(() => code() !== '');
      expect(code()).to.not.contain('integrity');
      window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      choose('corrections', 'pinned');
      await until(() => main().textContent!.includes(en.host.pinnedFailed));
      expect(code()).to.equal('');
    } finally {
      window.fetch = fetch;
    }
  });

  it('says that it copied, or leaves the code selected where the clipboard is refused', async () => {
    await open('?lang=en');
    const { clipboard } = navigator;
    const { execCommand } = document;
    const say = () => howCopied('snippet');
    let copied = '';
    const set = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      set(async (text) => void (copied = text));
      copyButton('snippet').click();
      await until(() => say() === en.outputs.howCopied.text);
      expect(copied).to.equal(code());
      choose('theme', 'dark');
      await until(() => figure().dataset.dvTheme === 'dark');
      expect(say(), 'another code is not copied').to.equal('');
      set(() => Promise.reject(new Error('refused')));
      document.execCommand = () => false;
      copyButton('snippet').click();
      await until(() => say() === en.outputs.howCopied['by-hand']);
      const area = codeArea('snippet');
      expect(document.activeElement).to.equal(area);
      expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      document.execCommand = execCommand;
    }
  });

  it('speaks another language on request; a chart in the old one follows', async () => {
    await open('?lang=en&from=2019');
    speak('ru');
    await until(() => code() !== '');
    expect(find('h1').textContent).to.equal(ru.title);
    expect(figure().lang).to.equal('ru');
    expect(location.search).to.equal('?widget=offence-trend&lang=ru&support=none&from=2019');
    expect(main().textContent).to.contain(signatures.ru ?? ru.draft);
  });

  it('own data that cannot be read give no code, and the reason is above', async () => {
    await open('?lang=en&src=https://localhost:1/none.csv');
    press(en.link.use);
    await until(() => main().textContent!.includes(en.outputs.noData));
    expect(code()).to.equal('');
    expect(find('dv-offence-trend').shadowRoot!.querySelector('[part=notice]')).to.not.equal(null);
  });
});
