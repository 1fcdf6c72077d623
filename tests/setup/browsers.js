import { existsSync } from 'node:fs';

/** Chromium's own build without windows: the same pages, started in half the time and drawn with a third less work. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

/** Where Debian and its relatives put the browsers; an environment variable names another place. */
const PLACES = {
  chromium: [
    process.env.CHROMIUM,
    WITHOUT_WINDOWS,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ],
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
  chromium: 'chromium-headless-shell',
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
  // As in readers' browsers: a frame from elsewhere has a process of its own.
  '--site-per-process',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
