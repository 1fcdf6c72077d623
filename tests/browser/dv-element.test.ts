import { expect } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { DvErrorEvent } from '../../src/ui/events.js';
import type { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import type { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import type { OffenceTrend } from '../../src/offence-trend/element.js';
import type { PetitionCounter } from '../../src/petition-counter/element.js';
import '../../src/index.js';
import { calls, nextFrame, place, textOf, until } from '../support/place.js';
import { notesButton } from '../support/seen.js';

type Widget = AttritionFunnel | CampaignTimeline | OffenceTrend | PetitionCounter;
const TAGS = ['dv-offence-trend', 'dv-attrition-funnel', 'dv-campaign-timeline', 'dv-petition-counter'];
const part = (element: Widget, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);

const NONSENSE = [
  '',
  'auto',
  'en_US',
  'x-default',
  'C',
  'en-US@posix',
  'constructor',
  '__proto__',
  'xx',
  '☃',
  ' ',
  'de-AT',
  '12',
];

for (const tag of TAGS) {
  const name = unsafeStatic(tag);
  const widget = ({ lang, bundled }: { lang?: string; bundled?: string } = {}) =>
    html`<${name} lang=${lang ?? 'en'} .bundled=${bundled ?? null}>fallback</${name}>`;

  describe(`<${tag}>, as every element`, () => {
    it('keeps the fallback, says so and warns once when the data set is unknown', async () => {
      let element!: Widget;
      const heard = await calls('warn', async () => {
        element = await place<Widget>(widget({ bundled: 'constructor' }));
        element.requestUpdate();
        await until(() => textOf(element).includes('“constructor”'));
      });
      expect(element.state).to.equal('failed');
      expect(
        element
          .shadowRoot!.querySelector('slot')!
          .assignedNodes()
          .map((node) => node.textContent)
          .join(''),
      ).to.equal('fallback');
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('“constructor”');
      expect(heard.filter((line) => line.startsWith('dv-widgets:'))).to.have.length(1);
      expect(heard[0]).to.contain('"constructor"');
      element.bundled = null;
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.be.null;
    });

    it('tells of the error by an event that crosses shadow roots', async () => {
      const element = await place<Widget>(widget());
      let error: unknown;
      document.addEventListener('dv-error', (event) => (error = (event as DvErrorEvent).error), { once: true });
      await calls('warn', async () => {
        element.bundled = 'no-such-set' as never;
        await until(() => error);
      });
      expect(element.state, 'what was shown stays').to.equal('ready');
      expect(part(element, 'figure')).to.exist;
      expect(error).to.include({ name: 'DataError', code: 'unknown-data-set' });
    });

    it('tells once that the data are on screen, also when it is moved', async () => {
      let loads = 0;
      const count = () => loads++;
      document.addEventListener('dv-load', count);
      const element = await place<Widget>(widget());
      await until(() => loads > 0);
      document.body.append(element);
      element.requestUpdate();
      await nextFrame();
      await nextFrame();
      document.removeEventListener('dv-load', count);
      element.remove();
      expect(loads).to.equal(1);
    });

    it('speaks English under every language that it does not know, and never throws', async () => {
      for (const lang of NONSENSE) {
        const element = await place<Widget>(widget({ lang }));
        expect(part(element, 'figure')!.lang, lang).to.equal('en');
        expect(textOf(element).length, lang).to.be.greaterThan(100);
      }
    });

    it('takes the embedder’s words, and no dangerous link', async () => {
      const element = await place<Widget>(widget());
      Object.assign(element, {
        heading: 'Own',
        headingLevel: 9,
        subtitle: 'Sub',
        credit: 'Us',
        supportText: 'Help',
        supportHref: 'java\nscript:alert(1)',
      });
      await element.updateComplete;
      expect(part(element, 'heading')!.textContent!.trim()).to.equal('Own');
      expect(part(element, 'heading')!.getAttribute('aria-level'), 'no such level').to.equal('3');
      expect(part(element, 'subtitle')!.textContent).to.equal('Sub');
      expect(textOf(element)).to.contain('Data: Us');
      expect(part(element, 'support')!.querySelector('a')).to.be.null;
      element.supportHref = 'tel:150';
      await element.updateComplete;
      expect(part(element, 'support')!.querySelector('a')!.getAttribute('href')).to.equal('tel:150');
    });

    it('opens its table, and without a toolbar keeps it for those who listen', async () => {
      const element = await place<Widget>(widget());
      const button = element.shadowRoot!.querySelector<HTMLElement>('[part=toolbar] [part=button]')!;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(part(element, 'table')!.hidden).to.be.true;
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(part(element, 'table')!.hidden).to.be.false;
      element.toolbar = 'none';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('[part=toolbar]')).to.have.length(0);
      expect(part(element, 'button') === notesButton(element), 'the notes are no tool').to.be.true;
      expect(getComputedStyle(element.shadowRoot!.querySelector('table')!).display).to.equal('table');
    });

    it('follows the page’s colour scheme, and insists when told to', async () => {
      const element = await place<Widget>(widget());
      const ground = () => getComputedStyle(part(element, 'figure')!).backgroundColor;
      const light = ground();
      element.parentElement!.style.colorScheme = 'dark';
      const dark = ground();
      expect(dark).to.not.equal(light);
      element.theme = 'light';
      await element.updateComplete;
      expect(ground()).to.equal(light);
    });

    it('is not bent by what a page passes down', async () => {
      const element = await place<Widget>(widget());
      const measure = () => part(element, 'figure')!.getBoundingClientRect().height;
      const before = measure();
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = `html{font-size:100px} body{font:300 40px/3 serif;letter-spacing:1em;text-transform:uppercase;
        text-align:right;text-indent:3em;word-spacing:2em;white-space:pre} svg{display:none} *{margin:9px}`;
      const after = measure();
      style.remove();
      expect(after).to.be.closeTo(before, 1);
    });
  });
}
