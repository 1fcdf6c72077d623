import { expect } from 'chai';
import type { DataSet, LocalText } from '../../src/core/evidence.js';
import { sourcesOf } from '../../src/export/rows.js';
import { type Messages, messagesFor } from '../../src/locales/index.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { trendModel } from '../../src/offence-trend/model.js';
import { WIDGETS, type Widget } from '../../src/widgets.js';
import { type Loose, type Row, rowsIn, said, whole } from '../support/data-said.js';
import { fileOf } from '../support/exported.js';
import { own, textAt } from '../support/own-reading.js';
import { bundledFunnel, bundledPetitions, bundledTimeline, bundledTrend } from '../support/translated.js';

const BUNDLED: Readonly<Record<Widget, DataSet>> = {
  'offence-trend': bundledTrend,
  'attrition-funnel': bundledFunnel,
  'campaign-timeline': bundledTimeline,
  'petition-counter': bundledPetitions,
};

/** The fields of a row that own data have, with names in place of ids. */
function rowSaid(widget: Widget, data: DataSet, row: Row, messages: Messages): unknown {
  const nameIn = (list: string, id: unknown) =>
    (data as unknown as Record<string, readonly Loose[]>)[list]?.find((each) => each['id'] === id);
  const fields = ['value', 'period', 'status', 'bound', 'date', 'lane', 'opened', 'side', 'title', 'name', 'label'];
  const more =
    widget === 'attrition-funnel' ? ['id', 'parent', 'caveat'] : widget === 'offence-trend' ? [] : ['caveat'];
  const unit = (row['unit'] ?? (data as unknown as Loose)['unit']) as { other: LocalText } | undefined;
  return said(
    {
      ...Object.fromEntries([...fields, ...more, 'description', 'outcome'].map((key) => [key, row[key]])),
      provider: nameIn('providers', row['provider'])?.['name'],
      definition: nameIn('definitions', row['definition'])?.['label'],
      unit: unit?.other,
    },
    messages,
  );
}

/** In the order of the file, whose rows their ids count. */
const asWritten = (rows: readonly Row[]) =>
  [...rows].sort((a, b) => Number(String(a['id']).slice(4)) - Number(String(b['id']).slice(4)));

/** Years, what is drawn in them, and where nothing may be compared. */
const slotsOf = (data: DataSet) =>
  trendModel(data as typeof bundledTrend).slots.map(({ index, main, others, apart }) => ({
    index,
    apart,
    figures: [main, ...others].map((figure) => [figure?.observation.value, figure?.partial]),
  }));

describe('a download used again as own data', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const widget of WIDGETS) {
      it(`is the bundled data of <dv-${widget}> in ${language}`, () => {
        const messages = messagesFor(language);
        const before = BUNDLED[widget];
        const { data: after, problems } = own(widget, [fileOf(widget, before, messages)]);
        expect(problems).to.deep.equal([]);
        // Many events are put in the order of time.
        const rows = widget === 'campaign-timeline' ? asWritten(rowsIn(after)) : rowsIn(after);
        expect(rows.map((row) => rowSaid(widget, after, row, en))).to.deep.equal(
          rowsIn(before).map((row) => rowSaid(widget, before, row, messages)),
        );
        // Breaks rest on sources too, and in a table these stand in the row that they part.
        for (const [index, row] of rowsIn(before).entries()) {
          const urls = sourcesOf(before)(row.citations).map(({ url }) => url);
          const read = sourcesOf(after)(rows[index]?.citations ?? []);
          expect(read.map(({ url }) => url)).to.include.members(urls);
          if (widget !== 'offence-trend') expect(read.length).to.equal(urls.length);
        }
        const { breaks = [] } = before as Partial<typeof bundledTrend>;
        const cited = [...rowsIn(before), ...breaks].flatMap(({ citations }) => citations);
        expect(after.sources.map(({ url }) => url)).to.have.members(sourcesOf(before)(cited).map(({ url }) => url));
        for (const [index, { place, publisher, title }] of sourcesOf(before)(cited).entries())
          expect(after.sources[index]?.publisher).to.include((place && messages.text(place)) || publisher || title);
        expect(after.remarks).to.deep.equal([]);
      });
    }

  it('draws the same years of a series, and keeps every reason and caveat', () => {
    const { data: after } = own('offence-trend', [fileOf('offence-trend', bundledTrend)]);
    expect(slotsOf(after)).to.deep.equal(slotsOf(bundledTrend));
    const texts = JSON.stringify(after);
    for (const { reason } of bundledTrend.breaks) expect(texts).to.include(JSON.stringify(reason.en).slice(1, -1));
    for (const { caveat } of bundledTrend.observations)
      if (caveat) expect(texts).to.include(JSON.stringify(caveat.en).slice(1, -1));
  });

  for (const widget of WIDGETS)
    for (const ending of ['csv', 'json', 'smallest.csv']) {
      it(`is what was read from examples/${widget}.${ending}, all of it that a table can say`, async () => {
        const { data } = own(widget, [await textAt(`/docs/examples/${widget}.${ending}`)]);
        const again = own(widget, [fileOf(widget, data)]);
        expect(again.problems).to.deep.equal([]);
        const unsaid = ending === 'json' ? ['title', 'subtitle', 'subject', 'relatedBy', 'reportedBy', 'checked'] : [];
        const [one, two] = [data, again.data].map((each) => {
          const told = whole(each) as Loose;
          for (const key of unsaid) delete told[key];
          return told;
        });
        expect(two).to.deep.equal(one);
      });
    }
});
