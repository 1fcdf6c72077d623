import { expect } from '@open-wc/testing';
import '../../src/attrition-funnel/element.js';
import '../../src/campaign-timeline/element.js';
import '../../src/offence-trend/element.js';
import '../../src/petition-counter/element.js';
import { until } from '../support/until.js';
import { WIDGETS } from '../../src/widgets.js';

/** An element as a page's markup makes it, with a shadow root that a server has filled. */
function prerendered(widget: string, lang: string): HTMLElement {
  const element = document.createElement(`dv-${widget}`);
  element.lang = lang;
  element.textContent = 'fallback';
  element.attachShadow({ mode: 'open' }).innerHTML =
    '<style>p { color: red }</style><!--lit-part--><figure><p>as a server drew it</p></figure>';
  document.body.append(element);
  return element;
}

describe('what a server has drawn', () => {
  afterEach(() => document.querySelectorAll('body > [lang]').forEach((each) => each.remove()));

  for (const widget of WIDGETS) {
    it(`${widget}: goes when the element draws, and nothing stands twice`, async () => {
      const root = prerendered(widget, 'en').shadowRoot!;
      await until(() => root.querySelector('[part=heading]'));
      expect(root.querySelectorAll('figure')).to.have.length(1);
      expect(root.textContent).to.not.contain('as a server drew it');
      expect(root.querySelectorAll('style')).to.have.length(0);
    });
  }

  it('stays until the language is there, and no fallback beside it', async () => {
    const root = prerendered('offence-trend', 'kk').shadowRoot!;
    await new Promise(requestAnimationFrame);
    // Whether the language has come by then or not.
    expect(root.querySelectorAll('slot:not([name])')).to.have.length(0);
    await until(() => root.querySelector('[part=heading]'));
    expect(root.textContent).to.contain('Қазақстан').and.not.contain('as a server drew it');
  });
});
