import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/index.js';
import { completed, completedMessages, remember } from '../../src/locales/completed.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { ownData } from '../../src/locales/en/own-data.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import type { LanguageController } from '../../src/ui/language-controller.js';
import type { LanguagePack } from '../../src/ui/language-pack.js';
import { markEnglish } from '../../src/ui/mark-english.js';
import { place, until } from '../support/place.js';
import { notesButton } from '../support/seen.js';

const NOTES = 'Izohlar va manbalar';

/** A few words, under the name of a language that there is. */
const draft: LanguagePack = {
  messages: completedMessages('kk', en, { frame: { notes: NOTES, tools: { cite: 'Iqtibos' } } }, []),
  ownData: completed({ ...ownData, language: 'kk' }),
  texts: { 'criminal-offences': ['Jinoyatlar'] },
  mark: (root) => markEnglish(root, 'kk'),
};

/** As if this language had been fetched. */
function speak(element: OffenceTrend, pack: LanguagePack): void {
  const { language } = element as unknown as { language: LanguageController };
  language.hostUpdate = () => {
    language.pack = pack;
  };
  Object.defineProperty(language, 'messages', { value: pack.messages, configurable: true });
  element.requestUpdate();
}

describe('a widget in a language that is still being written', () => {
  let element: OffenceTrend;
  const root = () => element.shadowRoot!;
  const find = (selector: string) => root().querySelector<HTMLElement>(selector)!;
  const hint = () => [...root().querySelectorAll('p')].find(({ textContent }) => textContent === en.frame.hint);
  const languageOf = (part: Element) => part.closest<HTMLElement>('[lang]')!.lang;

  beforeEach(async () => {
    element = await place<OffenceTrend>(html`<dv-offence-trend></dv-offence-trend>`, 640);
    await until(() => element.state === 'ready');
    remember(find('[part=heading]').textContent ?? '', find('[part=subtitle]').textContent ?? '');
    speak(element, draft);
    await until(() => find('figure').lang === 'kk');
    await element.updateComplete;
  });

  it('says its own words, and English for the rest', () => {
    expect(notesButton(element).textContent).to.contain(NOTES);
    expect(hint()).to.exist;
  });

  it('marks what is English, and nothing else', () => {
    for (const part of [hint()!, find('[part=heading]'), find('[part=subtitle]')])
      expect(languageOf(part), part.outerHTML).to.equal('en');
    expect(languageOf(notesButton(element))).to.equal('kk');
    expect(notesButton(element).hasAttribute('lang')).to.equal(false);
  });

  it('leaves what the embedder says unmarked, and takes the mark from where it stood', async () => {
    element.heading = 'Mahalliy sarlavha';
    await element.updateComplete;
    expect(find('[part=heading]').hasAttribute('lang')).to.equal(false);
    element.heading = null;
    await element.updateComplete;
    expect(find('[part=heading]').lang).to.equal('en');
  });

  it('has no mark left when another language is spoken', async () => {
    expect(root().querySelectorAll('[lang=en]').length).to.be.greaterThan(5);
    speak(element, { ...draft, messages: ru, mark: undefined });
    await until(() => find('figure').lang === 'ru');
    await until(() => root().querySelector('[lang=en]') === null);
  });

  it('marks what a reader opens', async () => {
    element.tableOpen = true;
    await element.updateComplete;
    const heads = [...root().querySelectorAll<HTMLElement>('th[scope=col]')];
    expect(heads.length).to.be.greaterThan(2);
    for (const head of heads) expect(head.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });
});
