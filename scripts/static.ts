// Draws every widget as a picture that stands on its own: posters for articles, cards for networks, in every language.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Timeline } from '../src/campaign-timeline/data.js';
import { timelineModel } from '../src/campaign-timeline/model.js';
import { LANGUAGES } from '../src/core/languages.js';
import { leaves } from '../src/leaves.js';
import { addressesOf, printed } from '../src/export/addresses.js';
import { type Edition, EDITIONS, widgetOf } from '../src/widgets.js';
import { csv } from '../src/export/csv-file.js';
import { card, LINK_CARD, POST_CARD } from '../src/export/card.js';
import { poster, POSTER_SHEET } from '../src/export/poster.js';
import type { Sheet } from '../src/export/sheet.js';
import { altOf } from '../src/export/snippet.js';
import type { Language, Messages } from '../src/locales/index.js';
import { fixedSummary } from '../src/locales/first-words.js';
import { footerLine } from '../src/locales/footer-words.js';
import { picturesByLanguage } from '../src/generated/pictures-by-language.js';
import { summaries } from '../src/sentences.js';
import { withNumbers } from './data/figures-in-words.js';
import { bundledSets } from './data/sets.js';
import { readTables } from './data/tables.js';
import { withTranslations } from './data/translations.js';
import { type Settings, settingsOf } from './site/settings.js';
import { signaturesOf, signedMessages } from './review/signatures.js';

/** A poster is rasterised for screens with two pixels for each of its own. */
const DENSITY = 2;

/** What is drawn: the bundled data, in all languages. */
export function bundled(): ReturnType<typeof bundledSets> {
  const { descriptor, tables } = readTables('data');
  return bundledSets(withNumbers(withTranslations(tables)), descriptor.version);
}

/** What a snippet says, and how large its picture is in pixels. */
export interface StaticWords {
  readonly title: string;
  readonly alt: string;
  readonly finding: string;
  readonly source: string;
  readonly picture: { readonly width: number; readonly height: number };
  /** Of a timeline: its events, in order. */
  readonly events: readonly EventWords[];
}

/** An event as a page lists it where no script runs. */
export interface EventWords {
  readonly id: string;
  readonly when: string;
  readonly title: string;
}

/**
 * Writes posters and cards of the bundled data: the same bytes whenever data, host and settings are the same.
 * @returns what each of them says
 */
export async function writeStatic(
  host: string,
  directory: string,
  settings: Settings,
): Promise<(edition: Edition, language: Language) => StaticWords> {
  const said = new Map<string, StaticWords>();
  const signatures = await signaturesOf(readTables('data'));
  mkdirSync(directory, { recursive: true });
  const sets = bundled();
  for (const edition of EDITIONS) {
    const data = sets[edition];
    const widget = widgetOf(edition);
    const left = leaves[widget];
    const model = left.model(data);
    for (const language of LANGUAGES) {
      const { code, page } = addressesOf(host, edition, language);
      const messages = signedMessages(language, signatures);
      const { finding } = summaries[widget](model, messages);
      const summary = { heading: '', ...fixedSummary(data, messages), finding };
      const words = left.words(
        model,
        { address: printed(code, data.version), supportText: settings.support[language]?.text ?? null },
        messages,
        summary,
      );
      const draws = {
        whole: (sheet: Sheet) => left.whole(model, messages, sheet),
        lead: (sheet: Sheet) => left.lead(model, messages, sheet),
      };
      const file = (ending: string) => join(directory, `${edition}.${language}.${ending}`);
      const drawn = poster(words, draws.whole(POSTER_SHEET));
      const svg = picturesByLanguage[language].mark?.(drawn) ?? drawn;
      writeFileSync(file('svg'), svg);
      writeFileSync(file('csv'), csv(data, left.rows(data, messages), { messages, page }));
      said.set(`${edition}.${language}`, {
        title: words.heading,
        alt: altOf(words),
        finding: words.finding.join(' '),
        source: footerLine([words.brief, words.review]),
        picture: sizeOf(svg),
        events: widget === 'campaign-timeline' ? eventsOf(data as Timeline, messages) : [],
      });
      const rasters = [
        ['png', svg, DENSITY],
        ['card.png', card(words, draws, LINK_CARD), 1],
        ['portrait.png', card(words, draws, POST_CARD), 1],
      ] as const;
      // Two at a time, or so: each is drawn off this thread.
      await Promise.all(
        rasters.map(async ([ending, picture, zoom]) => writeFileSync(file(ending), await raster(picture, zoom))),
      );
    }
  }
  return (edition, language) => said.get(`${edition}.${language}`) as StaticWords;
}

const eventsOf = (timeline: Timeline, messages: Messages): EventWords[] =>
  timelineModel(timeline).entries.map(({ event, period }) => ({
    id: event.id,
    when: messages.timeline.when(period).join('–'),
    title: messages.text(event.title),
  }));

function sizeOf(svg: string): StaticWords['picture'] {
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Where the files are to be put: `DV_HOST`, else as `package.json` says. Ends in a slash. */
export function hostOf(): string {
  const { config } = JSON.parse(readFileSync('package.json', 'utf8')) as { config?: { host?: string } };
  const host = process.env.DV_HOST ?? config?.host;
  if (!host) throw new Error('no host: set DV_HOST, or config.host in package.json');
  return host.endsWith('/') ? host : `${host}/`;
}

const fonts = ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${weight}/NotoSans_${weight}.ttf`),
);

/** Ink, two greys, and at most two colours of figures with their edges: more would only make files larger. */
const COLOURS = 32;

async function raster(svg: string, zoom: number): Promise<Uint8Array> {
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  const picture = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
  return sharp(picture.asPng()).png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toBuffer();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeStatic(hostOf(), 'cdn/static', settingsOf(process.env));
}
