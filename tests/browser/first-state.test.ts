import { expect } from '@open-wc/testing';
import { layoutFaults } from '../accessibility/layout.js';
import { all, LANGUAGES, plain, read } from '../support/readers.js';
import { caveats, isHeardOnly } from '../support/seen.js';

const FONTS = '/node_modules/@expo-google-fonts/noto-sans';
const FACES = [
  ['400', `${FONTS}/400Regular/NotoSans_400Regular.ttf`],
  ['700', `${FONTS}/700Bold/NotoSans_700Bold.ttf`],
] as const;

/** The height of the first state by the element's width, in CSS pixels; others than English have a fifth more. */
const MOST = [
  ['dv-offence-trend', 360, 680],
  ['dv-offence-trend', 680, 580],
  ['dv-attrition-funnel', 360, 620],
  ['dv-attrition-funnel', 680, 540],
  ['dv-campaign-timeline', 360, 950],
  ['dv-campaign-timeline', 680, 840],
  ['dv-petition-counter', 360, 510],
  ['dv-petition-counter', 680, 400],
] as const;

describe('the first state', () => {
  before(async () => {
    for (const [weight, address] of FACES) {
      const face = new FontFace('Noto Sans of the test', `url(${address})`, { weight });
      document.fonts.add(await face.load());
    }
  });

  for (const lang of LANGUAGES)
    for (const [tag, width, height] of MOST) {
      const most = lang === 'en' ? height : height * 1.2;
      it(`of <${tag}> has at most ${most} px at ${width} px, with both caveats, nothing cut, no letter under 12 px (${lang})`, async () => {
        document.documentElement.style.setProperty('--dv-font', "'Noto Sans of the test'");
        const element = await read(tag, { lang, width });
        document.documentElement.style.removeProperty('--dv-font');
        element.style.setProperty('--dv-font', "'Noto Sans of the test'");
        await document.fonts.ready;
        const [figure] = all(element, 'figure') as [HTMLElement];
        expect(getComputedStyle(figure).fontFamily).to.contain('Noto Sans of the test');
        expect(element.getBoundingClientRect().height).to.be.at.most(most);
        expect(caveats(element)).to.have.length(2);
        for (const caveat of caveats(element)) expect(plain(caveat.textContent)).to.not.equal('');
        for (const part of [figure, ...all(element, 'figure *')]) {
          if (!part.checkVisibility() || isHeardOnly(part)) continue;
          const { overflowX, fontSize } = getComputedStyle(part);
          expect(parseFloat(fontSize), part.outerHTML.slice(0, 80)).to.be.at.least(12);
          if (part instanceof HTMLElement && overflowX !== 'visible')
            expect(part.scrollWidth, part.outerHTML.slice(0, 80)).to.be.at.most(part.clientWidth);
        }
        expect(figure.scrollWidth).to.be.at.most(figure.clientWidth);
        expect(layoutFaults(element)).to.deep.equal([]);
      });
    }
});
