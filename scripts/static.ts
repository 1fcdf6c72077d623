// Draws every widget as a picture that stands on its own: posters for articles, cards for networks, in every language.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import * as v from 'valibot';
import { funnelModel } from '../src/attrition-funnel/model.js';
import { funnelSchema } from '../src/attrition-funnel/schema.js';
import { funnelRows } from '../src/attrition-funnel/rows.js';
import { funnelPoster, funnelPosterWords } from '../src/attrition-funnel/view-poster.js';
import { timelineModel } from '../src/campaign-timeline/model.js';
import { timelineSchema } from '../src/campaign-timeline/schema.js';
import { timelineRows } from '../src/campaign-timeline/rows.js';
import { timelinePoster, timelinePosterWords } from '../src/campaign-timeline/view-poster.js';
import type { DataSet } from '../src/core/evidence.js';
import { addressesOf, LANGUAGES, printed, type Widget, WIDGETS } from '../src/export/addresses.js';
import { csv } from '../src/export/csv.js';
import type { ExportRows } from '../src/export/rows.js';
import { card, LINK_CARD, POST_CARD } from '../src/export/card.js';
import { BODY_WIDTH, poster } from '../src/export/poster.js';
import { captionSource, type PosterChoice, type PosterWords } from '../src/export/poster-words.js';
import type { Drawing } from '../src/export/svg.js';
import { type Language, type Messages, messagesFor } from '../src/locales/index.js';
import { trendModel } from '../src/offence-trend/model.js';
import { trendSchema } from '../src/offence-trend/schema.js';
import { trendRows } from '../src/offence-trend/rows.js';
import { trendPoster, trendPosterWords } from '../src/offence-trend/view-poster.js';
import { counterModel } from '../src/petition-counter/model.js';
import { petitionsSchema } from '../src/petition-counter/schema.js';
import { petitionRows } from '../src/petition-counter/rows.js';
import { counterPoster, counterPosterWords } from '../src/petition-counter/view-poster.js';
import { assemblePetitions, assembleTrend } from './data/assemble.js';
import { assembleFunnel } from './data/assemble-funnel.js';
import { assembleTimeline } from './data/assemble-timeline.js';
import { readTables } from './data/tables.js';
import { withTranslations } from './data/translations.js';

/** What a widget says in a language, and its picture for a width; on a card no higher than `height` if it can be. */
interface Pictured {
  readonly rows: ExportRows;
  readonly data: DataSet;
  readonly words: PosterWords;
  readonly draw: (width: number, height?: number) => Drawing;
}

type Picture = (messages: Messages, choice: PosterChoice) => Pictured;

/** A poster is rasterised for screens with two pixels for each of its own. */
const DENSITY = 2;

/** The bundled data of every widget, in all languages, as pictures. */
function pictures(): Readonly<Record<Widget, Picture>> {
  const { descriptor, tables: written } = readTables('data');
  const tables = withTranslations(written);
  const { version } = descriptor;
  const trend = trendModel(v.parse(trendSchema, assembleTrend(tables, 'criminal-offences', version)));
  const funnel = funnelModel(v.parse(funnelSchema, assembleFunnel(tables, 'case-attrition', version)));
  const timeline = timelineModel(
    v.parse(timelineSchema, assembleTimeline(tables, 'campaign', 'campaign-timeline', version)),
  );
  const petitions = counterModel(v.parse(petitionsSchema, assemblePetitions(tables, 'petitions', version)));
  return {
    'offence-trend': (messages, choice) => ({
      data: trend.trend,
      rows: trendRows(trend.trend, messages),
      words: trendPosterWords(trend, choice, messages),
      draw: (width, height) => trendPoster(trend, messages, width, height),
    }),
    'attrition-funnel': (messages, choice) => ({
      data: funnel.funnel,
      rows: funnelRows(funnel.funnel, messages),
      words: funnelPosterWords(funnel, choice, messages),
      draw: (width, height) => funnelPoster(funnel, messages, width, height),
    }),
    'campaign-timeline': (messages, choice) => ({
      data: timeline.timeline,
      rows: timelineRows(timeline.timeline, messages),
      words: timelinePosterWords(timeline, choice, messages),
      draw: (width, height) => timelinePoster(timeline, messages, width, height),
    }),
    'petition-counter': (messages, choice) => ({
      data: petitions.data,
      rows: petitionRows(petitions.data, messages),
      words: counterPosterWords(petitions, choice, messages),
      draw: (width, height) => counterPoster(petitions, messages, width, height),
    }),
  };
}

/** What a snippet says, and how large its picture is in pixels. */
export interface StaticWords {
  readonly title: string;
  readonly finding: string;
  readonly source: string;
  readonly picture: { readonly width: number; readonly height: number };
}

/**
 * Writes posters and cards of the bundled data: the same bytes whenever the data and the host are the same.
 * @returns what each of them says
 */
export async function writeStatic(
  host: string,
  directory: string,
): Promise<(widget: Widget, language: Language) => StaticWords> {
  const said = new Map<string, StaticWords>();
  mkdirSync(directory, { recursive: true });
  const all = pictures();
  for (const widget of WIDGETS) {
    for (const language of LANGUAGES) {
      const { code, page } = addressesOf(host, widget, language);
      const messages = messagesFor(language);
      const { data, rows, words, draw } = all[widget](messages, { address: printed(code) });
      const file = (ending: string) => join(directory, `${widget}.${language}.${ending}`);
      const svg = poster(words, draw(BODY_WIDTH));
      writeFileSync(file('svg'), svg);
      writeFileSync(file('csv'), csv(data, rows, { messages, page }));
      said.set(`${widget}.${language}`, {
        title: words.heading,
        finding: words.finding.join(' '),
        source: captionSource(words),
        picture: sizeOf(svg),
      });
      const rasters = [
        ['png', svg, DENSITY],
        ['card.png', card(words, draw, LINK_CARD), 1],
        ['portrait.png', card(words, draw, POST_CARD), 1],
      ] as const;
      // Two at a time, or so: each is drawn off this thread.
      await Promise.all(
        rasters.map(async ([ending, picture, zoom]) => writeFileSync(file(ending), await raster(picture, zoom))),
      );
    }
  }
  return (widget, language) => said.get(`${widget}.${language}`) as StaticWords;
}

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

async function raster(svg: string, zoom: number): Promise<Uint8Array> {
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  return (await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } })).asPng();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeStatic(hostOf(), 'cdn/static');
}
