import { expect } from '@open-wc/testing';
import type { Source } from '../../src/core/evidence.js';
import { parsePeriod } from '../../src/core/period.js';
import { kk } from '../../src/locales/kk.js';
import { seen, text } from '../support/kazakh.js';

describe('Kazakh frame', () => {
  const SOURCE: Source = { id: 's', originator: text('министрлік'), publisher: 'Газет', seen: 'page' };
  // One case on one line reads as a table.
  // prettier-ignore
  const CHAINS: readonly (readonly [name: string, source: Source, date: string | null, expected: string])[] = [
    ['who said it and where it was seen', SOURCE, '2020_ж.', 'Министрлік; жарияланған жері: Газет (2020_ж.)'],
    ['who passed it on', { ...SOURCE, quotedBy: text('министр') }, '2020_ж.', 'Министрлік; келтірген: министр; жарияланған жері: Газет (2020_ж.)'],
    ['who passed it on, of nobody', { ...SOURCE, originator: undefined, quotedBy: text('министр') }, '2020_ж.', 'Келтірген: министр; жарияланған жері: Газет (2020_ж.)'],
    ['a publisher that said it itself once', { ...SOURCE, originator: undefined }, '2020_ж.', 'Газет (2020_ж.)'],
    ['that no date was seen', SOURCE, null, 'Министрлік; жарияланған жері: Газет (күні көрінбеді)'],
    ['nothing of a date that own data do not give', { ...SOURCE, seen: 'given' }, null, 'Министрлік; жарияланған жері: Газет'],
    ['that the publisher is not named', { ...SOURCE, publisher: '' }, '2020_ж.', 'Министрлік; жарияланған жері: жариялаушы аталмаған (2020_ж.)'],
  ];

  for (const [name, source, date, expected] of CHAINS) {
    it(`rule 8: names, of a source, ${name}`, () => {
      const { before, linked, after } = kk.frame.source(source, date);
      expect(seen(before + linked + after)).to.equal(expected);
    });
  }

  for (const [said, expected] of [
    [kk.frame.noteMark(12), '12-ескертпе'],
    [kk.frame.essayNote(['8']), '8-ескертпе'],
    [kk.frame.essayNote(['8', '9', '10']), '8, 9 және 10-ескертпелер'],
    [kk.timeline.essayNote(['8']), 'Эссенің 8-ескертпесі.'],
    [kk.timeline.essayNote(['8', '9']), 'Эссенің 8 және 9-ескертпелері.'],
    [kk.frame.checked(parsePeriod('2026-11-22').start), 'тексерілген күні: 2026_ж. 22_қараша'],
    [kk.frame.figures(kk.period(parsePeriod('2017/2024'))), 'Көрсеткіштер кезеңі: 2017–2024_жж.'],
    [kk.frame.credit('example.org'), 'Деректер: example.org'],
    [kk.frame.quoted('сөз'), '«сөз»'],
    [kk.frame.alsoReported('761 іс'), 'Сондай-ақ хабарланған: 761 іс.'],
    [kk.frame.alsoReported('2020 ж.'), 'Сондай-ақ хабарланған: 2020 ж.'],
  ] as const) {
    it(`says "${expected}"`, () => {
      expect(seen(said)).to.equal(expected);
    });
  }
});
