import { expect } from '@open-wc/testing';
import { Builder } from '../../src/builder/builder.js';
import { OUTPUTS } from '../../src/builder/outputs.js';
import { builder as en } from '../../src/locales/en/builder.js';
import { builder as kk } from '../../src/locales/kk/builder.js';
import { builder as ru } from '../../src/locales/ru/builder.js';
import '../../src/index.js';
import { nextFrame, until } from '../support/place.js';
import { formIn } from '../support/builder-on-page.js';

const address = location.href;

describe('the builder asks for a helpline', () => {
  const { clipboard } = navigator;
  let root: HTMLElement;
  let copied: string[] = [];
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  const choice = (value: string) => find<HTMLInputElement>(`[name=support][value=${value}]`);
  const { codeArea: area, codeAreas, copyButton, warning } = formIn(() => root);
  const copy = async (name = 'snippet') => {
    copyButton(name).click();
    await nextFrame();
  };

  async function open(query: string): Promise<void> {
    history.replaceState(null, '', query);
    root = document.createElement('main');
    document.body.append(root);
    new Builder(root);
    await until(() => copyButton('npm'));
  }

  async function type(id: string, value: string): Promise<void> {
    find<HTMLInputElement>(`[id="${id}"]`).value = value;
    find(`[id="${id}"]`).dispatchEvent(new Event('input', { bubbles: true }));
    find(`[id="${id}"]`).dispatchEvent(new Event('change', { bubbles: true }));
    await nextFrame();
  }

  beforeEach(() => {
    copied = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    root.remove();
    history.replaceState(null, '', address);
    document.documentElement.lang = 'en';
  });

  for (const [language, words] of Object.entries({ en, ru, kk }))
    it(`${language}: before the first copy of any form, with no answer made up`, async () => {
      await open(`?lang=${language}`);
      expect(find('[name=support]:checked')).to.equal(null);
      expect(codeAreas().length, 'nothing to be copied by hand').to.equal(0);
      for (const name of OUTPUTS) {
        (document.activeElement as HTMLElement).blur();
        await copy(name);
        expect(document.activeElement, name).to.equal(choice('given'));
      }
      expect(copied).to.deep.equal([]);
      const group = choice('given').closest('fieldset')!;
      expect(group.querySelector('legend')!.textContent).to.equal(words.support.legend);
      expect(find(`[id="${group.getAttribute('aria-describedby')}"]`).textContent).to.equal(words.support.missed);
    });

  it('none is an answer: the code is there, the address keeps it, and nothing is asked again', async () => {
    await open('?lang=en');
    await copy();
    choice('none').click();
    await copy();
    expect(copied).to.deep.equal([area('snippet').value]);
    expect(find('#support-problem')).to.equal(null);
    expect(new URLSearchParams(location.search).get('support')).to.equal('none');
    const { search } = location;
    root.remove();
    await open(search);
    expect(choice('none').checked).to.equal(true);
    expect(find('#support-mark').textContent, 'of a link').to.equal(en.link.mark);
    await copy();
    expect(copied.length).to.equal(2);
  });

  it('one is in every form once it has words, and without them it is asked for', async () => {
    await open('?lang=en');
    choice('given').click();
    await copy();
    expect(copied).to.deep.equal([]);
    expect(document.activeElement).to.equal(find('#support-text'));
    expect(find('[id="support-text-problem"]').textContent).to.equal(en.support.missedText);
    await type('support-text', 'Call 150');
    await type('support-href', 'tel:150');
    await until(() => OUTPUTS.every((name) => area(name)?.value.includes('Call 150')));
    for (const name of OUTPUTS) expect(warning(name), name).to.equal(null);
    await copy();
    expect(copied).to.deep.equal([area('snippet').value]);
    expect(find('dv-offence-trend').getAttribute('support-text')).to.equal('Call 150');
    // Another mind.
    choice('none').click();
    await until(() => !area('snippet').value.includes('150'));
    expect(location.search).to.contain('support=none').and.to.not.contain('150');
    expect(find('dv-offence-trend').hasAttribute('support-text')).to.equal(false);
    choice('given').click();
    expect(find<HTMLInputElement>('#support-text').value, 'what was typed is there').to.equal('Call 150');
  });

  it('of a link that brings one waits for her word first', async () => {
    await open('?lang=en&support-text=Call+a+fraud');
    expect(choice('given').checked).to.equal(true);
    await copy();
    expect(copied).to.deep.equal([]);
    expect(document.activeElement).to.equal(find('#link'));
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === en.link.leave)!.click();
    expect(find('[name=support]:checked'), 'asked again').to.equal(null);
  });

  it('again where a link says nothing of it', async () => {
    await open('?widget=petition-counter&lang=ru&theme=dark');
    await copy();
    expect(document.activeElement).to.equal(choice('given'));
    expect(copied).to.deep.equal([]);
  });
});
