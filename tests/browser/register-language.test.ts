import { expect, fixture, html } from '@open-wc/testing';
import { type LanguageWords, registerLanguage } from '../../src/register-language.js';
import { all, plain, read, TAGS } from '../support/readers.js';
import { fileOf, opened, readOwnData, showAllTools, toolCalled, toolNames } from '../support/tools.js';
import { until } from '../support/until.js';
import { notesButton } from '../support/seen.js';

const EXAMPLE = '/docs/examples/language-de.json';
const languageAt = (element: Element, selector: string) =>
  all(element, selector)[0]!.closest('[lang]')!.getAttribute('lang');

/** A file, from the choice that the button of this name opens. */
async function fileUnder(element: Element, button: string, format: string) {
  await showAllTools(element);
  toolCalled(element, button).click();
  await until(() => all(element, '[part=panel] button').length);
  return fileOf(element, format);
}

describe('a language that is not ours', () => {
  let words: LanguageWords;
  before(async () => {
    words = (await (await fetch(EXAMPLE)).json()) as LanguageWords;
    registerLanguage(words);
  });

  for (const tag of TAGS) {
    it(`${tag}: says what it has words for, and marks the rest as English`, async () => {
      const element = await read(tag, { lang: 'de-AT' });
      expect(all(element, 'figure')[0]!.lang).to.equal('de');
      expect(toolNames(element)).to.include('Tabelle');
      expect(plain(notesButton(element).textContent)).to.contain('Anmerkungen und Quellen');
      expect(notesButton(element).closest<HTMLElement>('[lang]')!.lang).to.equal('de');
      expect(languageAt(element, '[role=heading]')).to.equal('en');
    });

    it(`${tag}: own data, citations and files come in it, too`, async () => {
      const own = await readOwnData(tag);
      own.lang = 'de';
      await until(() => toolNames(own).includes('Tabelle'));
      expect((await opened(own, 'Zitieren')).value).to.contain(location.host);
      expect((await fileUnder(own, 'Herunterladen', 'CSV')).content.size).to.be.greaterThan(100);
      const bundled = await read(tag, { lang: 'de' });
      const { name, content } = await fileUnder(bundled, 'Herunterladen', 'SVG');
      expect(name).to.match(/\.de\.svg$/);
      expect(await content.text()).to.contain('lang="de"');
    });
  }

  it('fills sentences with what they are about, and says English where a template knows no word for it', async () => {
    const dated = { ...words, messages: { frame: { checked: 'geprüft {0}', more: '{0} mehr', close: 'Zu' } } };
    registerLanguage(dated);
    const element = await read('dv-petition-counter', { lang: 'de', open: 'notes' });
    await until(() => all(element, '[part=notes] li').length);
    const { messages } = element.current!;
    expect(messages.frame.more(1052)).to.equal('1,052 mehr');
    expect(messages.frame.checked({ year: 2026, month: 5, day: 1, approximate: false })).to.equal('checked 1 May 2026');
    expect(messages.frame.close).to.equal('Zu');
    registerLanguage(words);
  });

  it('reaches elements that are there already, in shadow trees, too', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const inner = document.createElement('dv-petition-counter');
    host.attachShadow({ mode: 'open' }).append(inner);
    await until(() => inner.state === 'ready');
    expect(toolNames(inner)).to.include('Table');
    const before = document.documentElement.getAttribute('lang');
    registerLanguage({ language: 'nl', messages: { frame: { table: 'Tabel' } } });
    await until(() => toolNames(inner).includes('Tabel'));
    expect(document.documentElement.getAttribute('lang')).to.equal(before);
  });

  it('has forms of a unit by the rules of its language, and texts of the data by their English', async () => {
    registerLanguage({ language: 'pl', texts: { vote: 'głos', votes: 'głosów' } });
    const element = await read('dv-petition-counter', { lang: 'pl' });
    const { messages } = element.current!;
    const unit = { one: { en: 'vote' }, few: { en: 'few votes' }, other: { en: 'votes' } };
    expect([1, 3, 5].map((value) => messages.unit(unit, value))).to.deep.equal(['głos', 'few votes', 'głosów']);
    expect(messages.units(unit)).to.equal('głosów');
  });

  for (const [wrong, message] of [
    [{ language: 'ru' }, '"ru" is one of'],
    [{ language: 'de-AT' }, '"de-AT" is no language'],
    [{ language: '' }, '"" is no language'],
    [{ language: 'de', message: {} }, 'no part "message"'],
  ] as const)
    it(`refuses ${JSON.stringify(wrong)} in one line`, () => {
      expect(() => registerLanguage(wrong as unknown as LanguageWords)).to.throw(TypeError, message);
    });
});
