import type { Snapshot } from '../export/snapshot.js';

/** The element on the page, as far as the page needs it. */
export interface WidgetElement extends HTMLElement {
  readonly state?: string;
  reservedHeight: number | null;
  open: string | null;
  requestUpdate?(): void;
  readonly updateComplete?: Promise<boolean>;
  readonly shown?: Snapshot | null;
  readonly tools?: { whole(): Promise<unknown> };
  readonly box?: { height: number | null; page: string | null };
  readonly cards?: { show(id: string, opener?: Element | null, stays?: boolean): void };
  /** Of a timeline: the lanes that its reader has chosen, and the event that is marked. */
  lanes?: unknown;
  sought?: string | null;
}

/** A frame that nobody gave a height is 150 pixels high, and too low for anything. */
const LOWEST = 300;
/** Of what is given back to the page around, in characters. */
const LONGEST_NONCE = 64;
/** Between two looks at a size that is not known yet, in milliseconds. */
const SOON = 100;

/** What a page around may say to its frame: in our words, or in WordPress's. */
type Question = { dvAsk?: unknown; message?: unknown; secret?: unknown } | null;

/**
 * What a page does in a frame: it takes the room that there is, what needs more waits behind a button, and it says how
 * high it is, in its own words and in WordPress's. It stores nothing and asks nothing of the page around it. When that
 * page asks, it says its height again, with the nonce that it was asked with: so each knows whom it talks to.
 */
export function fitIntoFrame(element: WidgetElement): void {
  if (parent === window) return;
  document.documentElement.classList.add('framed');
  leadOut();
  let lastSaid = 0;
  let nonce: string | null = null;
  addEventListener('message', ({ data, source }: MessageEvent<Question>) => {
    if (source !== parent) return;
    // WordPress's script comes last on its page, and may not have heard what was said before.
    if (data?.message === 'ready' && data.secret === secretNow()) {
      if (lastSaid) sayToWordPress('height', lastSaid);
      else takeRoom();
    }
    const asked = data?.dvAsk;
    if (typeof asked !== 'string' || asked.length > LONGEST_NONCE) return;
    nonce = asked;
    if (lastSaid) say(lastSaid);
  });
  takeRoom();
  whenReady(element, () => {
    // Its first size is known with the frame that shows it.
    new ResizeObserver(() => requestAnimationFrame(() => element.box?.page || tell(heightNow()))).observe(element);
  });
  takeWhatIsGiven(element, () => lastSaid);

  /**
   * WordPress hides a frame until it is heard, and a hidden frame draws nothing. A page that is busy gives its frame a size
   * late, and no event tells one that is hidden.
   */
  function takeRoom(): void {
    if (lastSaid) return;
    if (innerHeight === 0) return void setTimeout(takeRoom, SOON);
    // Shown, it is drawn, and then knows how high it is.
    if (innerHeight < LOWEST) return sayToWordPress('height', LOWEST);
    element.reservedHeight = innerHeight;
    tell(innerHeight);
  }

  function tell(height: number): void {
    if (height === lastSaid) return;
    lastSaid = height;
    say(height);
    sayToWordPress('height', height);
  }

  function say(height: number): void {
    parent.postMessage({ dvHeight: height, ...(nonce !== null && { dvNonce: nonce }) }, '*');
  }
}

/** What WordPress knows this frame by; nothing on other pages. */
const secretNow = () => /[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];

function sayToWordPress(message: 'height' | 'link', value: number | string): void {
  const secret = secretNow();
  if (secret) parent.postMessage({ message, value, secret }, '*');
}

/**
 * A page around may give less than was asked for (WordPress no more than 1,000 pixels), and lets nobody scroll: what needs
 * more is on the page of its own then.
 * @param asked how high the frame asked to be, in CSS pixels
 */
function takeWhatIsGiven(element: WidgetElement, asked: () => number): void {
  let before = innerHeight;
  addEventListener('resize', () => {
    const isLess = innerHeight < asked() - 1;
    const { box } = element;
    // Another width alone is no answer.
    if (box && (isLess ? innerHeight !== before : box.page)) {
      box.page = isLess ? location.href.replace(/#.*/, '') : null;
      box.height = isLess ? innerHeight : null;
      element.requestUpdate?.();
    }
    before = innerHeight;
  });
}

/**
 * Sources open in a window of their own. A sandbox opens none; WordPress goes to the page itself when it is asked, and
 * there all links work.
 */
function leadOut(): void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  if (self.origin !== 'null') return;
  document.addEventListener('click', (event) => {
    const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href);
    if (!secretNow() || !isLink) return;
    event.preventDefault();
    sayToWordPress('link', location.href.replace(/#.*/, ''));
  });
}

/** Once the widget is on screen, which it may be before this script has come. */
export function whenReady(element: WidgetElement, then: () => void): void {
  if (element.state === 'ready') then();
  else element.addEventListener('dv-load', then, { once: true });
}

const heightNow = () => Math.ceil(document.body.getBoundingClientRect().height);
