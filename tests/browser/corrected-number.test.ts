import { fixedSummary } from '../../src/locales/first-words.js';
import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { assemblePetitions } from '../../scripts/data/assemble-petitions.js';
import { assembleTrend } from '../../scripts/data/assemble-trend.js';
import { assembleFunnel } from '../../scripts/data/assemble-funnel.js';
import type { DataPackage } from '../../scripts/data/data-package.js';
import { withNumbers } from '../../scripts/data/figures-in-words.js';
import { withTranslations } from '../../scripts/data/translations.js';
import { oembed, widgetPage } from '../../scripts/site/widget-pages.js';
import { funnelSchema } from '../../src/attrition-funnel/schema.js';
import { card, LINK_CARD, POST_CARD } from '../../src/export/card.js';
import { poster, POSTER_SHEET } from '../../src/export/poster.js';
import type { Sheet } from '../../src/export/sheet.js';
import { altOf, snippet } from '../../src/export/snippet.js';
import { leaves } from '../../src/leaves.js';
import { messagesFor } from '../../src/locales/index.js';
import { trendSchema } from '../../src/offence-trend/schema.js';
import { petitionsSchema } from '../../src/petition-counter/schema.js';
import { byId, changed, readDataFolder } from '../support/data-folder.js';
import { says } from '../support/posters.js';

const HOST = 'https://ngo.example/v1/';

/** One corrected number for each widget: where it stands, and what is made of it. */
const CORRECTED = [
  {
    widget: 'offence-trend' as const,
    table: 'offence-trend',
    id: 'trend-2024',
    value: 3417,
    data: (tables: DataPackage['tables']) => v.parse(trendSchema, assembleTrend(tables, 'criminal-offences', '2.0.0')),
    inHeadline: true,
  },
  {
    widget: 'petition-counter' as const,
    table: 'petition-counter',
    id: 'petition-for',
    value: 81_500,
    data: (tables: DataPackage['tables']) => v.parse(petitionsSchema, assemblePetitions(tables, 'petitions', '2.0.0')),
    inHeadline: true,
  },
  {
    widget: 'attrition-funnel' as const,
    table: 'attrition-funnel',
    id: 'funnel-administrative',
    value: 31_250,
    data: (tables: DataPackage['tables']) => v.parse(funnelSchema, assembleFunnel(tables, 'case-attrition', '2.0.0')),
    inHeadline: false,
  },
];

describe('a corrected number', () => {
  let published: DataPackage;
  before(async () => {
    published = await readDataFolder();
  });

  for (const { widget, table, id, value, data, inHeadline } of CORRECTED) {
    for (const language of ['en', 'ru', 'kk'] as const) {
      it(`of the ${widget} is in headline, finding, snippet, picture, cards and page in ${language}`, () => {
        const messages = messagesFor(language);
        const number = messages.number(value);
        const scratch = changed(published, table, byId(id), { value: String(value) });
        const set = data(withNumbers(withTranslations(scratch.tables)));
        const { model, words: wordsFor, whole, lead } = leaves[widget];
        const summary = fixedSummary(set, messages)!;
        const words = wordsFor(model(set), { address: 'ngo.example' }, messages, summary);
        if (inHeadline) expect(words.heading).to.include(number);
        expect(words.finding.join(' ')).to.include(number);
        const draws = {
          whole: (sheet: Sheet) => whole(model(set), messages, sheet),
          lead: (sheet: Sheet) => lead(model(set), messages, sheet),
        };
        expect(says(poster(words, draws.whole(POSTER_SHEET)), number)).to.equal(true);
        for (const size of [LINK_CARD, POST_CARD]) {
          const svg = card(words, draws, size);
          expect(says(svg, words.heading)).to.equal(true);
          if (inHeadline || size === POST_CARD) expect(says(svg, number)).to.equal(true);
        }
        const embed = { widget, language, host: HOST, options: {}, integrity: null };
        const said = {
          title: words.heading,
          alt: altOf(words),
          finding: words.finding.join(' '),
          source: words.source,
          version: '2.0.0',
          picture: { width: 720, height: 900 },
        };
        if (inHeadline) expect(snippet(embed, said)).to.include(number);
        expect(widgetPage(embed, said)).to.include(number);
        if (inHeadline) expect((JSON.parse(oembed(embed, said)) as { title: string }).title).to.include(number);
      });
    }
  }

  it('stands with its own source, not with that of another number', () => {
    const tables = withNumbers(withTranslations(published.tables));
    const { model, words } = leaves['offence-trend'];
    const set = v.parse(trendSchema, assembleTrend(tables, 'criminal-offences', '2.0.0'));
    const messages = messagesFor('en');
    const said = words(model(set), { address: '' }, messages, fixedSummary(set, messages)!);
    expect(said.source).to.match(
      /^National report \(KIPD\), in The Astana Times, Nov 2025 · and \d+ more · Figures: 2017–2024 · read 22 Nov 2026$/,
    );
  });
});
