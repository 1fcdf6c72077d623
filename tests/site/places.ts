// Where layout and contrast are measured: readers' preferences, and pages that get in the way.
import type * as Measures from '../accessibility/measure.js';
import type { Shown } from './four.js';

/** What a page may throw at an element. Not `!important`: that may be a reader's own wish. */
const HOSTILE = `* { font-size: 40px; line-height: 1; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase;
  text-align: center; text-indent: 2em; white-space: nowrap; direction: rtl; color: #eee; font-weight: 100; float: none }
  figure, table, ol, button, p { display: none } svg { inline-size: 9px } text { display: none }`;

interface Place extends Pick<Shown, 'table' | 'dir' | 'css' | 'preferences'> {
  name: string;
  width?: number;
  height?: number;
  scale?: number;
  /** What readers do to each element. */
  prepare?: [keyof typeof Measures, ...unknown[]];
  /** Whether nothing can be scrolled there. */
  isPaper?: true;
}

export const PLACES: readonly Place[] = [
  { name: '1280 px', width: 1280 },
  { name: '720 px' },
  { name: '480 px', width: 480 },
  { name: '320 px, enlarged to 400 %', width: 320, height: 256, scale: 4 },
  { name: '320 px, table open', width: 320, table: true },
  { name: 'text at 200 %, 1280 px', width: 1280, prepare: ['enlargeText', 2] },
  { name: 'text at 200 %, 640 px', width: 640, prepare: ['enlargeText', 2] },
  { name: 'text spacing, 720 px', prepare: ['spaceText'] },
  { name: 'text spacing, 320 px', width: 320, prepare: ['spaceText'] },
  { name: 'right-to-left page, 720 px', dir: 'rtl' },
  { name: 'right-to-left page, 320 px', width: 320, dir: 'rtl' },
  { name: 'root font size of 1 px', css: 'html { font-size: 1px }' },
  { name: 'root font size of 100 px', css: 'html { font-size: 100px }' },
  { name: 'hostile page, 720 px', css: HOSTILE },
  { name: 'hostile page, 320 px', width: 320, css: HOSTILE },
  // A4 without Chromium's margins.
  { name: 'print on A4', width: 718, preferences: { media: 'print' } },
  { name: 'print on A4, table open', width: 718, preferences: { media: 'print' }, table: true, isPaper: true },
];

interface Colours extends Pick<Shown, 'theme' | 'preferences'> {
  name: string;
  /** The element's own unless it is given. */
  ground?: [string];
}

const PAPER: [string] = ['rgb(255, 255, 255)'];

export const COLOURS: readonly Colours[] = [
  { name: 'light' },
  { name: 'dark by the page', preferences: { colorScheme: 'dark' } },
  { name: 'dark theme on a light page', theme: 'dark' },
  { name: 'light theme on a dark page', theme: 'light', preferences: { colorScheme: 'dark' } },
  { name: 'forced colours, light', preferences: { forcedColors: 'active' } },
  { name: 'forced colours, dark', preferences: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'print', preferences: { media: 'print' }, ground: PAPER },
  { name: 'print, dark theme', preferences: { media: 'print', colorScheme: 'dark' }, theme: 'dark', ground: PAPER },
];
