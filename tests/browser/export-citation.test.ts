import { expect } from '@open-wc/testing';
import type { DataSet } from '../../src/core/evidence.js';
import { citation } from '../../src/export/citation.js';
import { sourceAddress } from '../../src/export/source-line.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { type Messages, messagesFor } from '../../src/locales/index.js';
import type { Widget } from '../../src/widgets.js';
import { rowsOf } from '../support/exported.js';
import { EVIL_LINKS } from '../support/evil-links.js';
import { own } from '../support/own-reading.js';
import { bundledFunnel, bundledPetitions, bundledTimeline } from '../support/translated.js';

const PAGE = 'https://dv-widgets.example/v1/embed/petition-counter.en.html';
const ACCESSED = { year: 2027, month: 5, day: 3, approximate: false };

const cite = (widget: Widget, data: DataSet, messages: Messages = en) =>
  citation(data, rowsOf(widget, data, messages), { messages, page: PAGE, version: '1.2.3', accessed: ACCESSED });

/** As a browser shows it. */
function shown(markup: string): HTMLElement {
  const place = document.createElement('template');
  place.innerHTML = markup;
  return place.content.firstElementChild as HTMLElement;
}

const FPC =
  'https://fpc.org.uk/alt-right-groups-in-kazakhstan-how-they-succeeded-in-cancelling-a-bill-against-domestic-violence/';

describe('a citation', () => {
  it('names maker, title, data set, versions, sources, page and day', () => {
    expect(cite('petition-counter', bundledPetitions).text).to.equal(
      [
        'dv-widgets 1.2.3. Two petitions on the Bill of 2020, Kazakhstan: votes reported.',
        'Data set petitions, version 1.0.0.',
        'Data: [1] Khalida Azhigulova · The Foreign Policy Centre · 22 July 2021;',
        '[2] Organiser of the petition for the Bill · NeMolchi.KZ · December 2020;',
        '[3] 365info, “Что полезного было в скандальном законопроекте…?” · undated.',
        `${PAGE} (accessed 3 May 2027).`,
      ].join(' '),
    );
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const LANGUAGES: readonly (readonly [language: string, parts: readonly string[]])[] = [
    ['en', ['Data set case-attrition, version 1.0.0.', 'Data: [1] Khalida', 'calculated, not reported by a source. https', '(accessed 3 May 2027).']],
    ['ru', ['Набор данных case-attrition, версия 1.0.0.', 'Данные: [1] Халида', 'получена расчетом, источники их не сообщали. Черновой перевод. https', '(дата обращения: 3 мая 2027 года).']],
    ['kk', ['Деректер жинағы: case-attrition, нұсқасы: 1.0.0.', 'Деректер: [1] Халида', 'дереккөздер оларды хабарламаған. Аударманың бастапқы нұсқасы. https', '(қаралған күні: 2027 ж. 3 мамыр).']],
  ];

  for (const [language, parts] of LANGUAGES) {
    it(`says in ${language} what is derived, and that a draft is one`, () => {
      const messages = messagesFor(language);
      const { text, html } = cite('attrition-funnel', bundledFunnel, messages);
      for (const part of parts) expect(text.replaceAll('\u00a0', ' ')).to.include(part);
      expect(text).to.include(messages.text(bundledFunnel.title));
      expect(text).to.not.match(/undefined|null|\.\./);
      expect(shown(html.markup).textContent).to.equal(text);
      expect(shown(html.markup).lang).to.equal(language);
    });
  }

  it('says in place of a draft who has checked a translation, and when', () => {
    const signature = { by: 'N. N.', date: { year: 2027, month: 5, day: 3, approximate: false } };
    const said = (language: string) =>
      cite('attrition-funnel', bundledFunnel, { ...messagesFor(language), signature }).text.replaceAll('\u00a0', ' ');
    expect(said('ru')).to.include('Перевод проверен: N. N., 3 мая 2027 года. https').and.not.include('Черновой');
    expect(said('kk')).to.include('Аударманы тексерген: N. N., 2027 ж. 3 мамыр. https').and.not.include('бастапқы');
    expect(said('en')).to.not.include('N. N.');
  });

  it('has as HTML the title in cite, and links to sources and page', () => {
    const paragraph = shown(cite('petition-counter', bundledPetitions).html.markup);
    expect(paragraph.localName).to.equal('p');
    expect(paragraph.querySelector('cite')?.textContent).to.equal(bundledPetitions.title.en);
    expect([...paragraph.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([FPC, PAGE]);
  });

  it('names no source without figures in it, and of many the first twelve', () => {
    const { text } = cite('campaign-timeline', bundledTimeline);
    expect(text.match(/\[\d+\]/g)).to.have.length(12);
    expect(text).to.include('; and 1 more. https');
  });

  it('says of own data whose they are, that nobody checked them here, and what sources they name', () => {
    const object = { title: 'Ours?', checked: '2024-06-01', rows: [{ period: '2019', value: 5, source: 'Yearbook' }] };
    expect(cite('offence-trend', own('offence-trend', object).data).text).to.equal(
      `dv-widgets 1.2.3. Ours? Checked 1 June 2024. Data: data.example.org, not checked by dv-widgets. Sources named there: Yearbook. ${PAGE} (accessed 3 May 2027).`,
    );
  });

  it('says of own data without a source, and without a host, that they have none', () => {
    const { data } = own('offence-trend', ['year,value', '2019,5']);
    expect(cite('offence-trend', data).text).to.include(
      'Data: data.example.org, not checked by dv-widgets; no source is named there. https',
    );
    for (const language of ['en', 'ru', 'kk'])
      expect(cite('offence-trend', { ...data, whose: '' }, messagesFor(language)).text).to.not.match(/: [;,.]/);
    expect(cite('offence-trend', { ...data, whose: '' }).text).to.include(
      'Data: the page that shows them, not checked',
    );
  });

  it('is text wherever own data have markup, and links nowhere that is not the web', () => {
    const title = '<img src=x onerror=alert(1)>';
    const rows = [{ period: '2019', value: 5, source: 's' }];
    const { data } = own('offence-trend', { title, sources: [{ id: 's', publisher: '"><b>', url: '/here' }], rows });
    const paragraph = shown(cite('offence-trend', data).html.markup);
    expect([...paragraph.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal(['cite', 'a']);
    expect(paragraph.querySelector('cite')?.textContent).to.equal(title);
    expect(paragraph.textContent).to.include('Sources named there: "><b>.');
  });

  it('links to no address that nobody may follow, of a page or of a source', () => {
    for (const link of EVIL_LINKS) {
      const context = { messages: en, page: link, version: '1.0.0', accessed: ACCESSED };
      const sources = bundledPetitions.sources.map((source) => ({ ...source, url: link }));
      const data: DataSet = { ...bundledPetitions, sources };
      const paragraph = shown(citation(data, rowsOf('petition-counter', data), context).html.markup);
      expect(paragraph.querySelectorAll('a').length, link).to.equal(0);
    }
  });

  it('links to a source as browsers follow its address', () => {
    const source = { ...bundledPetitions.sources[0]!, url: ' ht\ntps://a.example/\tx ' };
    expect(sourceAddress(source)).to.equal('https://a.example/x');
    for (const url of EVIL_LINKS) expect(sourceAddress({ ...source, url })).to.equal(null);
  });
});
