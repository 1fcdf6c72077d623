import { expect } from '@open-wc/testing';
import { answered, openFrame, until } from '../support/host.js';

const LANGUAGES = ['en', 'ru', 'kk'];
const DOWNLOAD: Readonly<Record<string, string>> = { en: 'Download', ru: 'Скачать', kk: 'Жүктеп алу' };
const HEIGHT = 700;
const SECRET = 'AbC123';

interface Report {
  readonly heard: readonly string[];
  readonly origin: string;
  readonly state: string | null;
  readonly buttons: readonly string[];
  readonly panel: string | null;
  readonly text: string;
  readonly address: string;
}

describe('a page in a frame without an origin', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  /** What such a page tells of itself, after a button was pressed or at once. */
  async function report({ contentWindow }: HTMLIFrameElement, press?: string): Promise<Report> {
    return new Promise((resolve) => {
      const onMessage = ({ data, source }: MessageEvent<{ report?: Report }>) => {
        if (source !== contentWindow || !data.report) return;
        removeEventListener('message', onMessage);
        resolve(data.report);
      };
      addEventListener('message', onMessage);
      contentWindow!.postMessage({ ask: true, press }, '*');
    });
  }

  const isReady = ({ state }: Report) => state === 'ready';

  /** Waits until such a page tells something of itself. */
  const reported = (frame: HTMLIFrameElement, isSo: (report: Report) => unknown) =>
    until(async () => {
      const now = await report(frame);
      return isSo(now) ? now : null;
    }, String(isSo));

  async function openSealed(path: string, isSo = isReady): Promise<HTMLIFrameElement> {
    const { frame } = await openFrame(`${path}?reporting#?secret=${SECRET}`, {
      height: HEIGHT,
      sandbox: 'allow-scripts',
    });
    await reported(frame, isSo);
    return frame;
  }

  for (const language of LANGUAGES) {
    it(`${language}: is drawn, quietly, and offers what works there`, async () => {
      const frame = await openSealed(`/cdn/embed/offence-trend.${language}.html`);
      await report(frame, DOWNLOAD[language]);
      const { state, heard, origin, buttons } = await reported(frame, (now) => now.buttons.includes('CSV'));
      expect(origin).to.equal('null');
      expect(state).to.equal('ready');
      expect(heard).to.deep.equal([]);
      expect(buttons).to.include('CSV').and.to.not.include('SVG').and.to.not.include('PNG');
    });
  }

  it('shows the CSV as text in place of a file', async () => {
    const frame = await openSealed('/cdn/embed/offence-trend.en.html');
    const { address } = await report(frame);
    await report(frame, DOWNLOAD.en);
    await reported(frame, ({ buttons }) => buttons.includes('CSV'));
    await report(frame, 'CSV');
    const after = await reported(frame, ({ panel }) => panel);
    expect(after.panel).to.contain('period').and.to.contain('3382');
    expect(after.heard).to.deep.equal([]);
    expect(after.address).to.equal(address);
  });

  it('leads to its own page, where links work, through WordPress', async () => {
    const frame = await openSealed('/cdn/embed/petition-counter.en.html');
    const { address } = await report(frame);
    let asked: { message?: string } | null = null;
    const onLink = ({ data }: MessageEvent<{ message?: string }>) => {
      if (data.message === 'link') asked = data;
    };
    addEventListener('message', onLink);
    await until(async () => {
      await report(frame, 'a source');
      return asked;
    }, 'a link');
    removeEventListener('message', onLink);
    expect(asked).to.deep.equal({ message: 'link', value: address.replace(/#.*/, ''), secret: SECRET });
    await answered();
    expect((await report(frame)).address, 'the frame stays').to.equal(address);
  });

  it('is drawn in English, or keeps picture and words, where its files may not be read from there', async () => {
    const english = await report(await openSealed('/closed/cdn/embed/petition-counter.en.html'));
    expect(english.state).to.equal('ready');
    expect(english.heard).to.deep.equal([]);
    const kazakh = await report(
      await openSealed('/closed/cdn/embed/petition-counter.kk.html', ({ heard }) => heard.length > 0),
    );
    expect(kazakh.text).to.contain('365info');
    expect(kazakh.heard.filter((line) => !line.startsWith('warn: dv-widgets:'))).to.deep.equal([]);
  });
});
