import { expect } from '@open-wc/testing';
import { versions } from '../../src/generated/versions.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import { messagesFor } from '../../src/locales/index.js';
import { layoutFaults, targetFaults } from '../accessibility/layout.js';
import { focused, press, tabTo } from '../support/keys.js';
import { calls, nextFrame, until } from '../support/place.js';
import { all, LANGUAGES, plain, read, TAGS } from '../support/readers.js';
import { atSecretAddress, HERE, opened, readOwnData, toolCalled } from '../support/tools.js';

const ids: Readonly<Record<(typeof TAGS)[number], string>> = {
  'dv-offence-trend': 'criminal-offences',
  'dv-attrition-funnel': 'case-attrition',
  'dv-campaign-timeline': 'campaign',
  'dv-petition-counter': 'petitions',
};

const [version, dataVersion] = versions.match(/\d+\.\d+\.\d+/g)!;

function today(lang: string): string {
  const now = new Date();
  const date = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate(), approximate: false };
  return messagesFor(lang).date(date);
}

for (const tag of TAGS)
  describe(`the citation of <${tag}>`, () => {
    for (const lang of LANGUAGES)
      it(`names library, data set, versions, page and day, accessibly, in room of 320 px (${lang})`, async () => {
        const messages = messagesFor(lang);
        const { tools } = messages.frame;
        const element = await read(tag, { lang, width: 320, reportHref: 'mailto:desk@example.org' });
        const area = await atSecretAddress(() => opened(element, tools.cite));
        expect(area.value).to.contain(`dv-widgets ${version}.`);
        expect(plain(area.value)).to.contain(
          plain(exportByLanguage[messages.language].dataSet(ids[tag], dataVersion!)),
        );
        expect(area.value).to.contain(`${HERE} (${exportByLanguage[messages.language].accessed(today(lang))}).`);
        expect(area.value).to.not.contain('secret');
        expect(area.readOnly).to.be.true;
        expect(area.getAttribute('aria-label')).to.equal(tools.cite);
        await expect(element).to.be.accessible();
        expect(layoutFaults(element)).to.deep.equal([]);
        expect(targetFaults(element)).to.deep.equal([]);
        const [place, room] = [area, element].map((part) => part.getBoundingClientRect());
        expect(place!.left >= room!.left && place!.right <= room!.right, 'within the element').to.be.true;
        expect(area.scrollWidth, 'its lines wrap').to.be.at.most(area.clientWidth);
      });

    it('says of own data whose they are', async () => {
      const element = await readOwnData(tag);
      const area = await opened(element, 'Cite');
      expect(area.value).to.contain(`Data: ${location.host}, not checked by dv-widgets`);
    });

    it('is opened and closed by its button, and by Escape, which leads back to it', async () => {
      const element = await read(tag);
      const button = toolCalled(element, 'Cite');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      const area = await opened(element, 'Cite');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      button.click();
      await until(() => !area.isConnected);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      await press('Enter');
      await until(() => all(element, '[part=panel]').length);
      await press('Tab');
      expect(focused(element)?.localName, 'the next stop is what was opened').to.equal('textarea');
      await press('ArrowDown');
      expect(all(element, '[part=panel]').length, 'other keys do not close it').to.equal(1);
      await press('Escape');
      await until(() => !all(element, '[part=panel]').length);
      expect(focused(element)).to.equal(button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });

    it('is closed where another language is spoken, and then made in that one', async () => {
      const element = await read(tag);
      await opened(element, 'Cite');
      element.requestUpdate();
      await element.updateComplete;
      expect(all(element, '[part=panel]').length, 'what is drawn again stays open').to.equal(1);
      element.parentElement!.lang = 'ru';
      await until(() => all(element, 'figure')[0]!.lang === 'ru');
      expect(all(element, '[part=panel]').length).to.equal(0);
      const { cite } = messagesFor('ru').frame.tools;
      expect(toolCalled(element, cite).getAttribute('aria-expanded')).to.equal('false');
      const area = await opened(element, cite);
      expect(area.value).to.contain(today('ru'));
    });

    it('is closed where other data are shown', async () => {
      const element = await read(tag);
      await opened(element, 'Cite');
      await calls('warn', async () => {
        element.data = { rows: [] };
        await until(() => all(element, '[part=notice]').length);
      });
      expect(all(element, '[part=panel]').length, 'nothing is cited of figures that have gone').to.equal(0);
      const { data } = await readOwnData(tag);
      element.data = data;
      await until(() => plain(element.shadowRoot!.textContent).includes(`Data: ${location.host}`));
      expect(all(element, '[part=panel]').length).to.equal(0);
    });
  });

describe('what is copied', () => {
  const tag = 'dv-petition-counter';
  const { execCommand } = Document.prototype;
  let said: string[];

  const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  const status = (element: Element) => plain(all(element, '[part=panel] [role=status]')[0]?.textContent);
  const copy = async (element: Element, name: string) => {
    [...all(element, '[part=panel] button')].find(({ textContent }) => plain(textContent) === name)!.click();
    for (let frame = 0; frame < 3; frame++) await nextFrame();
  };
  const answers = (isDone: boolean) => {
    Document.prototype.execCommand = (command) => {
      const area = document.querySelector(tag)?.shadowRoot?.activeElement as HTMLTextAreaElement | null;
      said.push(`${command}: ${area?.value.slice(area.selectionStart, area.selectionEnd)}`);
      return isDone;
    };
  };

  beforeEach(() => {
    said = [];
  });

  afterEach(() => {
    Document.prototype.execCommand = execCommand;
    // What was put before it goes, the browser's own is there again.
    delete (navigator as { clipboard?: unknown }).clipboard;
  });

  for (const lang of LANGUAGES)
    it(`is text and, for those who take it, text with links; and it is said to be copied (${lang})`, async () => {
      const { tools } = messagesFor(lang).frame;
      const written: ClipboardItem[] = [];
      clipboard({ write: (items: ClipboardItem[]) => Promise.resolve(void written.push(...items)) });
      answers(true);
      const element = await read(tag, { lang });
      const area = await opened(element, tools.cite);
      expect(status(element)).to.equal('');
      await copy(element, tools.copy);
      expect(said).to.deep.equal([]);
      const [text, markup] = await Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await written[0]!.getType(type)).text()),
      );
      expect(text).to.equal(area.value);
      const { body } = new DOMParser().parseFromString(markup!, 'text/html');
      expect(body.textContent, 'the same words').to.equal(area.value);
      expect(body.querySelector('p')!.lang).to.equal(lang);
      expect([...body.querySelectorAll('a')].map(({ href }) => href)).to.include(HERE);
      expect(status(element)).to.equal(tools.copied);
    });

  for (const [name, value] of [
    ['is forbidden', { write: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['does not exist', undefined],
  ] as const)
    it(`goes the old way where the clipboard ${name}`, async () => {
      clipboard(value);
      answers(true);
      const element = await read(tag);
      const area = await opened(element, 'Cite');
      await copy(element, 'Copy');
      expect(said).to.deep.equal([`copy: ${area.value}`]);
      expect(status(element)).to.equal('Copied');
    });

  it('is not said to be copied when it was not; then it is selected, for a key to copy it', async () => {
    clipboard(undefined);
    answers(false);
    const element = await read(tag);
    const area = await opened(element, 'Cite');
    await copy(element, 'Copy');
    expect(status(element)).to.equal('');
    expect(focused(element)).to.equal(area);
    expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
  });

  it('leaves a real copy with the whole text', async () => {
    clipboard(undefined);
    const element = await read(tag);
    const area = await opened(element, 'Cite');
    const copied: string[] = [];
    document.addEventListener('copy', () => copied.push(area.value.slice(area.selectionStart, area.selectionEnd)), {
      once: true,
    });
    const button = all(element, '[part=panel] button')[0]!;
    await tabTo(element, button);
    await press('Enter');
    await until(() => status(element));
    expect(copied).to.deep.equal([area.value]);
  });
});
