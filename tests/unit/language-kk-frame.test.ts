import { expect } from 'chai';
import type { Source } from '../../src/core/evidence.js';
import { sourceName } from '../../src/locales/source-words.js';
import { parsePeriod } from '../../src/core/period.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { seen, text } from '../support/kazakh.js';

describe('Kazakh frame', () => {
  const SOURCE: Source = { id: 's', originator: text('министрлік'), publisher: 'Газет', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, expected: string])[] = [
    ['who said it and where it was seen', { ...SOURCE, date: '2020' }, 'Министрлік · Газет · 2020_ж.'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined, date: '2020' }, 'Газет · 2020_ж.'],
    ['that it is undated', SOURCE, 'Министрлік · Газет · күні жоқ'],
    ['nothing of a date that own data do not give', { ...SOURCE, seen: 'given' }, 'Министрлік · Газет'],
    ['that the publisher is not named', { ...SOURCE, publisher: '' }, 'Министрлік · жариялаушы аталмаған · күні жоқ'],
  ];

  for (const [name, source, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      expect(seen(sourceName(source, kk))).to.equal(expected);
    });
  }

  for (const [said, expected] of [
    [kk.frame.more(12), 'тағы 12'],
    [kk.frame.essayNote(['8']), 'эссенің 8-ескертпесі'],
    [kk.frame.essayNote(['8', '9', '10']), 'эссенің 8, 9 және 10-ескертпелері'],
    [kk.frame.read(parsePeriod('2026-11-22').start), 'оқылды: 2026_ж. 22_қараша'],
    [kk.frame.figures(kk.period(parsePeriod('2017/2024'))), 'Көрсеткіштер кезеңі: 2017–2024_жж.'],
    [kk.frame.credit('example.org'), 'Деректер: example.org'],
    [kk.frame.quoted('сөз'), '«сөз»'],
    [kk.frame.alsoReported('761 іс'), 'Хабарланғаны да бар: 761 іс.'],
    [kk.frame.alsoReported('2020 ж.'), 'Хабарланғаны да бар: 2020 ж.'],
  ] as const) {
    it(`says "${expected}"`, () => {
      expect(seen(said)).to.equal(expected);
    });
  }
});
