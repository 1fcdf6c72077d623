import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** Where Debian and its relatives put the browsers; an environment variable names another place. */
const PLACES = {
  chromium: [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkitDriver: [process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'],
  webkit: [
    process.env.WEBKIT,
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  ],
  xvfb: ['/usr/bin/xvfb-run'],
  xauth: ['/usr/bin/xauth'],
  dbus: ['/usr/bin/dbus-run-session'],
  font: ['/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'],
};

/** Debian's packages for each. */
export const PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  webkit: 'libwebkit2gtk-4.1-0',
  xvfb: 'xvfb',
  xauth: 'xauth',
  dbus: 'dbus',
  font: 'fonts-noto-core',
};

/** The path of a browser or tool, or `undefined`. */
export function browserPath(name) {
  return PLACES[name].find((path) => path && existsSync(path));
}

/** As long as anything may take before it is taken for hung, in milliseconds. No check is about time: see CONTRIBUTING. */
export const HUNG = 600_000;

/** Chromium as root has no sandbox, and must not look for anything on the network by itself. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For a driver that waits for its browser as long as for anything. */
export const patient = { timeout: HUNG, protocolTimeout: HUNG };

export const launchChromium = (flags = []) =>
  puppeteer.launch({ executablePath: browserPath('chromium'), args: [...chromiumFlags, ...flags], ...patient });

/**
 * A page in a browser, or in one of its contexts, on which events are waited for.
 * @param {{ newPage(): Promise<import('puppeteer-core').Page> }} browser
 */
export async function openPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(HUNG);
  return page;
}

/** So many frames are waited for what should come: about twenty seconds on an idle machine, longer on a busy one. */
const MOST_FRAMES = 1_200;

/** Looks at a page, or at a frame of one, until something is so. Counted and not timed: a busy machine draws fewer frames. */
export const comes = (page, isSo, ...given) =>
  page.evaluate(`(async () => {
    const isSo = ${isSo};
    for (let frame = 0; frame < ${MOST_FRAMES}; frame++) {
      if (isSo(...${JSON.stringify(given)})) return true;
      await new Promise(requestAnimationFrame);
    }
    return false;
  })()`);

/** So many frames in a row nothing new comes to a page that is quiet. */
const QUIET_FRAMES = 20;

/**
 * Looks at a page until nothing more comes: no file and no picture. Asked of the page itself: a driver that counts requests
 * and answers may miss one of them on a busy machine, and then waits for ever.
 */
export const quiet = (page) =>
  page.evaluate(`(async () => {
    await document.fonts.ready;
    let [before, frames] = ['', 0];
    for (let frame = 0; frames < ${QUIET_FRAMES} && frame < ${MOST_FRAMES}; frame++) {
      await new Promise(requestAnimationFrame);
      const waiting = [...document.images].filter(({ complete, loading }) => !complete && loading !== 'lazy').length;
      const now = performance.getEntriesByType('resource').length + ':' + waiting;
      frames = now === before && !waiting ? frames + 1 : 0;
      before = now;
    }
    return frames >= ${QUIET_FRAMES};
  })()`);

/** Gives a page, or a frame of one, the frames in which it does what is left to do. */
export const afterFrames = (page, count = 3) =>
  page.evaluate(`(async () => {
    for (let frame = 0; frame < ${count}; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  })()`);
