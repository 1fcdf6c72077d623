import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/locales/index.js';
import { listen } from '../support/hostile.js';
import { calls, until } from '../support/place.js';
import { all, LANGUAGES, plain, read, TAGS } from '../support/readers.js';
import { atSecretAddress, catchFiles, fileOf, formatCalled, HERE, readOwnData } from '../support/tools.js';
import { caveats } from '../support/seen.js';

const OWN_WORDS = {
  heading: 'A headline of one’s own',
  subtitle: 'A description of one’s own',
  credit: 'The newsroom',
  supportText: 'Where to find help',
};

const dense = (text: string) => plain(text).replace(/\s/g, '');

async function pictureOf(element: Element): Promise<{ name: string; text: string; svg: Element; words: string }> {
  const { name, content } = await fileOf(element, 'SVG');
  expect(content.type).to.equal('image/svg+xml;charset=utf-8');
  const text = await content.text();
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(page.querySelector('parsererror')?.textContent, 'well formed').to.equal(undefined);
  const words = [...page.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  return { name, text, svg: page.documentElement, words: dense(words) };
}

/** What the first state says around the drawing. */
function saidBy(element: Awaited<ReturnType<typeof read>>): string[] {
  const said = [...all(element, '[part=heading], [part=subtitle], [part=footer]'), ...caveats(element)].map(
    ({ textContent }) => dense(textContent ?? ''),
  );
  expect(said.length).to.be.at.least(4);
  return said;
}

for (const tag of TAGS)
  describe(`the SVG file of <${tag}>`, () => {
    for (const lang of LANGUAGES)
      it(`says what the first state says, and its page, and asks for nothing (${lang})`, async () => {
        const element = await read(tag, { lang });
        const { name, text, svg, words } = await atSecretAddress(() => pictureOf(element));
        expect(name).to.equal(`${tag.replace('dv-', '')}.${lang}.svg`);
        expect(svg.getAttribute('lang')).to.equal(lang);
        for (const said of saidBy(element)) expect(words).to.contain(said);
        expect(words).to.contain(dense(HERE.replace(/^https?:\/\//, '')));
        expect(text).to.not.match(/secret|wtr-|var\(|currentcolor|javascript:|@import|<!|<\?/i);
        expect([...svg.querySelectorAll('script, foreignObject, style, image, use, a, animate, set')]).to.be.empty;
        for (const part of [svg, ...svg.querySelectorAll('*')])
          for (const { name: attribute, value } of part.attributes) {
            expect(attribute).to.not.match(/^on|href$|^style$|^class$/i);
            if (attribute !== 'xmlns') expect(value).to.not.match(/\/\/|url\((?!#)/);
            if (/^(fill|stroke)$/.test(attribute)) expect(value).to.match(/^(#[\da-f]{6}|none|url\(#[\w-]+\))$/);
          }
      });

    it('is the same light picture wherever it comes from: dark, wide, in the page’s colours', async () => {
      const [light, dark] = [await read(tag), await read(tag, { theme: 'dark', width: 900 })];
      dark.style.cssText = '--dv-accent: red; --dv-text: white; --dv-font: fantasy';
      expect((await pictureOf(dark)).text).to.equal((await pictureOf(light)).text);
    });

    it('says what whoever embeds says', async () => {
      const { words, svg } = await pictureOf(await read(tag, OWN_WORDS));
      for (const said of Object.values(OWN_WORDS)) expect(words).to.contain(dense(said));
      expect(svg.querySelector('title')!.textContent).to.equal(OWN_WORDS.heading);
    });

    it('says of own data whose they are', async () => {
      const { name, words } = await pictureOf(await readOwnData(tag));
      expect(name).to.equal('own.en.svg');
      expect(words).to.contain(dense(`Data: ${location.host}`));
      expect(words).to.contain('=1+1');
    });
  });

/** How much of each quarter of a picture, from top to bottom, is not its ground. */
async function ink(content: Blob): Promise<{ width: number; height: number; quarters: number[] }> {
  const picture = await createImageBitmap(content);
  const { width, height } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const rows = Math.floor(height / 4);
  const quarters = [0, 1, 2, 3].map((quarter) => {
    const { data } = context.getImageData(0, quarter * rows, width, rows);
    let inked = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255 && data[at]! < 128) inked++;
    return inked / (data.length / 4);
  });
  return { width, height, quarters };
}

for (const tag of TAGS)
  describe(`the PNG file of <${tag}>`, () => {
    for (const lang of LANGUAGES)
      it(`is the picture with two pixels for each of its own, drawn from top to bottom (${lang})`, async () => {
        const element = await read(tag, { lang });
        const { svg } = await pictureOf(element);
        const { name, content } = await fileOf(element, 'PNG');
        expect(name).to.equal(`${tag.replace('dv-', '')}.${lang}.png`);
        expect(content.type).to.equal('image/png');
        const { width, height, quarters } = await ink(content);
        expect(width).to.equal(720);
        expect(height).to.equal(2 * Number(svg.getAttribute('height')));
        for (const share of quarters) expect(share, quarters.join()).to.be.within(0.005, 0.6);
      });

    for (const lang of LANGUAGES)
      it(`is said to be impossible where the page forbids it, and nothing else happens (${lang})`, async () => {
        const { decode } = HTMLImageElement.prototype;
        HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('forbidden', 'EncodingError'));
        const { files, stop } = catchFiles();
        const { heard, stop: deafen } = listen();
        const element = await read(tag, { lang });
        const panels = () => all(element, '[part=panel]');
        try {
          const warned = await calls('warn', async () => {
            (await formatCalled(element, 'PNG')).click();
            await until(() => all(element, '[part=panel] [role=status]').length);
          });
          const { failed } = messagesFor(lang).frame.tools;
          expect(plain(panels()[0]!.textContent), 'the drawing itself can be had').to.equal(`${failed} SVG`);
          expect(panels()[0]!.getAttribute('aria-label'), 'what was not made').to.equal('PNG');
          expect(warned).to.have.length(1);
          expect(warned[0]).to.match(/^dv-widgets: png could not be made \(.*forbidden/);
          await expect(element).to.be.accessible();
          expect(files).to.deep.equal([]);
          expect(heard).to.deep.equal([]);
          expect(element.state, 'the widget is as it was').to.equal('ready');
        } finally {
          HTMLImageElement.prototype.decode = decode;
          stop();
          deafen();
        }
        // The word goes where another file is asked for, and the choice is there again.
        await fileOf(element, 'SVG');
        expect(all(element, '[part=panel] [role=status]')).to.have.length(0);
      });
  });
