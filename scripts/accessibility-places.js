// Where layout and contrast are measured: readers' preferences, and pages that get in the way.

/** What a page may throw at an element. Not `!important`: that may be a reader's own wish. */
const HOSTILE = `* { font-size: 40px; line-height: 1; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase;
  text-align: center; text-indent: 2em; white-space: nowrap; direction: rtl; color: #eee; font-weight: 100; float: none }
  figure, table, ol, button, p { display: none } svg { inline-size: 9px } text { display: none }`;

/** Every one is a page of its own. `prepare` is a measure's function, called with `value` for each element. */
export const PLACES = [
  { name: '1280 px', width: 1280 },
  { name: '720 px', width: 720 },
  { name: '480 px', width: 480 },
  { name: '320 px, enlarged to 400 %', width: 320, height: 256, scale: 4 },
  { name: '320 px, table open', width: 320, table: true },
  { name: 'text at 200 %, 1280 px', width: 1280, prepare: 'enlargeText', value: 2 },
  { name: 'text at 200 %, 640 px', width: 640, prepare: 'enlargeText', value: 2 },
  { name: 'text spacing, 720 px', width: 720, prepare: 'spaceText' },
  { name: 'text spacing, 320 px', width: 320, prepare: 'spaceText' },
  { name: 'right-to-left page, 720 px', width: 720, dir: 'rtl' },
  { name: 'right-to-left page, 320 px', width: 320, dir: 'rtl' },
  { name: 'root font size of 1 px', css: 'html { font-size: 1px }' },
  { name: 'root font size of 100 px', css: 'html { font-size: 100px }' },
  { name: 'hostile page, 720 px', css: HOSTILE },
  { name: 'hostile page, 320 px', width: 320, css: HOSTILE },
  // A4 without Chromium's margins.
  { name: 'print on A4', width: 718, media: 'print' },
  { name: 'print on A4, table open', width: 718, media: 'print', table: true, isPaper: true },
];

const FORCED = { 'forced-colors': 'active' };
const DARK = { 'prefers-color-scheme': 'dark' };
const PAPER = 'rgb(255, 255, 255)';

/** Without a `ground` contrast is measured against the element's own. */
export const COLOURS = [
  { name: 'light' },
  { name: 'dark by the page', features: DARK },
  { name: 'dark theme on a light page', theme: 'dark' },
  { name: 'light theme on a dark page', theme: 'light', features: DARK },
  { name: 'forced colours, light', features: FORCED },
  { name: 'forced colours, dark', features: { ...FORCED, ...DARK } },
  { name: 'print', media: 'print', ground: PAPER },
  { name: 'print, dark theme', media: 'print', features: DARK, theme: 'dark', ground: PAPER },
];
