import type { Frame, Page } from 'puppeteer-core';
import { afterFrames, comes } from '../browsers.js';
import type { Form } from './forms.js';

const MOST_SHIFT = 0.01;
/** What no reader should meet. */
const CODE = /[<>{}]|data-dv|&#?\w+;|\[dv|https?:/;

/** What is wrong with a page, on each of the screens that it is shown on. */
export async function whatReadersGet(page: Page, address: string, form: Form, content: string): Promise<string[]> {
  const errors: string[] = [];
  const hear = (message: string) => errors.push(message);
  page.removeAllListeners('pageerror').on('pageerror', (error) => hear((error as Error).message));
  page.removeAllListeners('console').on('console', (message) => {
    // That a sandbox lets no script run is the browser's word, not ours.
    const isOurs = !/favicon|Blocked script execution/.test(`${message.location().url ?? ''} ${message.text()}`);
    if (message.type() === 'error' && isOurs) hear(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  const screens = page.mainFrame().childFrames();
  const found = await Promise.all(screens.map((screen) => onScreen(screen, form, content)));
  return [...new Set([...errors, ...found.flat()])];
}

const isAlive = (tag: string) => document.querySelector(tag)?.getAttribute('state') === 'ready';
const isHeard = () => document.querySelector('iframe.wp-embedded-content:not([style*="position"])') !== null;

async function onScreen(screen: Frame, form: Form, content: string): Promise<string[]> {
  const problems: string[] = [];
  const width = await screen.evaluate(() => innerWidth);
  const say = (problem: string) => problems.push(`${problem} (at ${width})`);
  const hasScript = /<script[^>]* src=[^ >]*dv-widgets\.js/.test(content);
  const hasPlace = /<dv-|data-dv-widget=|<a [^>]*\/embed\/[^>]*>\s*<img/.test(content);
  if (hasScript && hasPlace) await comes(screen, isAlive, form.tag);
  // The page has loaded, and its scripts with it: what they do has begun, and is over after some frames.
  await afterFrames(screen);
  const lives = await screen.evaluate(isAlive, form.tag);
  if (lives !== (hasScript && hasPlace)) say(lives ? 'is alive' : 'is not alive');
  const isQuoted = content.includes('<blockquote class="wp-embedded-content"');
  // WordPress shows a quoted link until the frame has said its height: that move is its own.
  if (isQuoted && !(await comes(screen, isHeard))) say('the quoted frame does not show');
  await afterFrames(screen);
  const { text, pictures, shift, overflow } = await screen.evaluate(async (tag) => {
    // WordPress makes pictures lazy. One that is not shown, because the widget is, may never load.
    const shown = [...document.images].filter((image) => image.checkVisibility());
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    entries.push(...observer.takeRecords());
    return {
      text: `${document.body.innerText}\n${document.querySelector(tag)?.shadowRoot?.textContent ?? ''}`,
      pictures: [...document.images]
        .filter(({ naturalWidth }) => naturalWidth > 0)
        .map(({ alt }) => alt)
        .join('\n'),
      shift: entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  }, form.tag);
  const frames = await Promise.all(
    screen
      .childFrames()
      .map((frame) =>
        frame.evaluate(
          () => document.body.innerText + (document.querySelector('main > *')?.shadowRoot?.textContent ?? ''),
        ),
      ),
  );
  const all = plain([text, pictures, ...frames].join('\n'));
  if (!all.includes(plain(form.finding))) say('the finding cannot be read');
  // The picture holds its sources.
  if (!pictures && !all.includes(plain(form.source))) say('the source cannot be read');
  const [code] = CODE.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
  if (code && !lives) say(`code shows: ${code}`);
  if (shift > MOST_SHIFT && !isQuoted) say(`things move by ${shift.toFixed(3)}`);
  if (overflow > 0) say(`${overflow} px stick out`);
  return problems;
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
