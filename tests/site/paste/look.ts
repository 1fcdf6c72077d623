// What readers get of a page, on several screens at once.
import type { Frame, Page } from '@playwright/test';
import { afterFrames, comes } from '../../support/frames.js';
import type { Form, Part } from './forms.js';
import type { Newsroom } from './newsroom.js';

const MOST_SHIFT = 0.01;
/** As the design wants it, in CSS pixels. */
const WIDEST_PICTURE = 420;
/** What no reader should meet. */
const CODE = /[<>{}]|data-dv|&#?\w+;|\[dv|https?:/;

/** A form that a system has published. */
export interface Case {
  readonly form: Form;
  readonly transform: string;
  /** Whether the site has our script. */
  readonly isInstalled: boolean;
}

/** What is wrong with a page, and what of the form's promise it lacks, on any of the screens that it is shown on. */
export interface Look {
  readonly problems: readonly string[];
  /** By how much things move, where that is too much. */
  readonly moves: readonly string[];
  readonly missing: readonly Part[];
  /** The widget is there on every screen. */
  readonly isAlive: boolean;
  /** The page is drawn in a frame on every screen. */
  readonly isFramed: boolean;
}

export interface Seen extends Case {
  readonly look: Look;
}
export type LookAt = (one: Case) => Promise<Seen>;

/** Before anybody has looked, and where nobody is to look. */
export const UNSEEN: Look = { problems: ['not looked at'], moves: [], missing: [], isAlive: false, isFramed: false };

/** @param content what the newsroom has for an article, which `screens` shows */
export async function whatReadersGet(page: Page, newsroom: Newsroom, form: Form, content: string): Promise<Look> {
  const errors: string[] = [];
  page.removeAllListeners('pageerror').on('pageerror', ({ message }) => errors.push(message));
  page.removeAllListeners('console').on('console', (message) => {
    // That a sandbox lets no script run is the browser's word, not ours.
    const isOurs = !/favicon|Blocked script execution/.test(`${message.location().url} ${message.text()}`);
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  const letScriptCome = newsroom.hold();
  await page.goto(`${newsroom.site}screens`, { waitUntil: 'domcontentloaded' });
  const screens = page.mainFrame().childFrames();
  // What moves when the script comes has been drawn without it.
  await Promise.all(screens.map(isDrawn));
  letScriptCome();
  await page.waitForLoadState();
  const found = await Promise.all(screens.map((screen) => onScreen(screen, form, content)));
  return {
    problems: [...new Set([...errors, ...found.flatMap(({ problems }) => problems)])],
    moves: found.flatMap(({ moves }) => moves),
    missing: form.parts.filter((part) => found.some(({ missing }) => missing.includes(part))),
    isAlive: found.every(({ isAlive }) => isAlive),
    isFramed: found.every(({ isFramed }) => isFramed),
  };
}

async function isDrawn(screen: Frame): Promise<void> {
  await screen.waitForURL(/article/, { waitUntil: 'commit' });
  await comes(screen, () => {
    const isThere = ({ complete, loading }: HTMLImageElement) => complete || loading === 'lazy';
    return document.querySelector('article > p') && [...document.images].every(isThere);
  });
  await afterFrames(screen);
}

const isAlive = (tag: string) => document.querySelector(tag)?.getAttribute('state') === 'ready';
const hasWords = () => {
  const place = document.querySelector('main > *');
  return Boolean(place?.textContent?.trim() || place?.shadowRoot?.textContent?.trim());
};
const isHeard = () => document.querySelector('iframe.wp-embedded-content:not([style*="position"])') !== null;

async function onScreen(screen: Frame, form: Form, content: string): Promise<Look> {
  const problems: string[] = [];
  const moves: string[] = [];
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
  const { text, pictures, links, widest, shift, overflow } = await screen.evaluate(async (tag) => {
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
      pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).map(({ alt }) => alt),
      links: [...document.links]
        .filter((link) => link.checkVisibility() && (link.innerText.trim() || link.querySelector('img')?.alt))
        .map(({ href }) => href),
      widest: Math.max(0, ...shown.filter(({ style }) => style.maxWidth).map(({ width }) => width)),
      shift: entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
      overflow: document.documentElement.scrollWidth - innerWidth,
    };
  }, form.tag);
  const frames = await Promise.all(
    screen.childFrames().map(async (frame) => {
      // A lazy frame comes after its page, and words in another language than English after its script. Not asked from
      // within: a frame out of sight draws nothing.
      for (let turn = 0; turn < 60 && !(await frame.evaluate(hasWords).catch(() => false)); turn++)
        await afterFrames(screen);
      return frame.evaluate(
        () =>
          document.body.innerText +
          [...document.images].map(({ alt }) => alt).join('\n') +
          (document.querySelector('main > *')?.shadowRoot?.textContent ?? ''),
      );
    }),
  );
  const all = plain([text, ...pictures, ...frames].join('\n'));
  const isShown = lives || frames.some((frame) => frame.trim());
  const says: Readonly<Record<Part, boolean>> = {
    picture: lives || pictures.length > 0,
    headline: form.headline.every((piece) => all.includes(plain(piece))),
    source: all.includes(plain(form.source)),
    link: isShown || links.includes(form.page),
    // Where the widget lives, it is behind a button.
    table: lives || form.cells.every((cell) => all.includes(cell)),
    helpline: form.support === null || all.includes(plain(form.support)),
  };
  const missing = form.parts.filter((part) => !says[part]);
  if (widest > WIDEST_PICTURE && form.picture <= WIDEST_PICTURE) say(`the picture is ${widest} px wide`);
  const [code] = CODE.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
  if (code && !lives) say(`code shows: ${code}`);
  if (shift > MOST_SHIFT && !isQuoted) moves.push(`things move by ${shift.toFixed(3)} (at ${width})`);
  if (overflow > 0) say(`${overflow} px stick out`);
  return { problems, moves, missing, isAlive: lives, isFramed: frames.some((frame) => frame.trim()) };
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
