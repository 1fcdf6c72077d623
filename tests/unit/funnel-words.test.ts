import { expect } from 'chai';
import type { Funnel } from '../../src/attrition-funnel/data.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelSummary } from '../../src/attrition-funnel/view-finding.js';
import { firstName, restWords } from '../../src/attrition-funnel/view-words.js';
import { ownData as ownEn } from '../../src/locales/en/own-data.js';
import { ownData as ownKk } from '../../src/locales/kk/own-data.js';
import { ownData as ownRu } from '../../src/locales/ru/own-data.js';
import { messages as en } from '../../src/locales/en/messages.js';
import type { Messages } from '../../src/locales/index.js';
import { messages as kk } from '../../src/locales/kk/messages.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { bundledFunnel as inKazakh, seen } from '../support/kazakh.js';
import { own } from '../support/own-reading.js';
import { bundledFunnel as inRussian } from '../support/russian.js';

const ownModel = (...rows: string[]) =>
  funnelModel(own('attrition-funnel', ['id,parent,label,value,status,unit', ...rows]).data);
const FIRST = 'a,,Calls to a line,100,,calls';

describe('words of a funnel', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const FIRST_NAMES: readonly (readonly [name: string, data: Funnel, messages: Messages, expected: string])[] = [
    ['English', inRussian, en, 'reports of domestic violence to police'],
    ['Russian', inRussian, ru, 'обращений в полицию о бытовом насилии'],
    ['Kazakh', inKazakh, kk, 'өтініш'],
  ];

  for (const [name, data, messages, expected] of FIRST_NAMES) {
    it(`say behind its number what the first stage is, in ${name}`, () => {
      expect(seen(firstName(funnelModel(data).first, messages))).to.equal(expected);
    });
  }

  it('leave a label of own data as it is', () => {
    expect(firstName(ownModel(FIRST, 'b,a,Cases,40,,cases').first, en)).to.equal('Calls to a line');
  });

  it('rule 5: say of the rest of the bundled track what the essay does not, without a number', () => {
    const rest = [en, ru, kk].map((messages) => restWords(inKazakh, messages));
    expect(rest).to.deep.equal([
      'For the other reports the essay names no proceedings.',
      'Об остальных обращениях в эссе не сказано.',
      'Қалған өтініштер бойынша эсседе іс аталмаған.',
    ]);
    for (const words of rest) expect(words).to.not.match(/\d/);
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const RESTS: readonly (readonly [name: string, rows: readonly string[], expected: string])[] = [
    ['named by own data', [FIRST, 'b,a,Cases,40,,cases', 'r,a,No case,,derived,calls'], 'No case'],
    ['not named', [FIRST, 'b,a,Cases,40,,cases'], 'Of the others no figure is given.'],
    ['that is none', [FIRST, 'b,a,Cases,100,,cases'], ''],
    ['where the next stage is larger', [FIRST, 'b,a,Persons,140,,persons', 'r,a,No case,,derived,calls'], ''],
    ['where the next stage is not known', [FIRST, 'b,a,Cases,,,cases'], ''],
    ['where the first stage is not known', ['a,,Calls,,,calls', 'b,a,Cases,5,,cases'], ''],
  ];

  for (const [name, rows, expected] of RESTS) {
    it(`of a rest ${name}: "${expected}"`, () => {
      expect(restWords(ownModel(...rows).funnel, en)).to.equal(expected);
    });
  }

  it('rule 5: say that kinds do not exclude each other', () => {
    const own = [ownEn, ownRu, ownKk].flatMap(({ mayOverlap }) => [mayOverlap(2), mayOverlap(3)]);
    expect(own.filter((_, index) => index % 2 === 0)).to.deep.equal([en, ru, kk].map(({ funnel }) => funnel.both));
    expect(own).to.deep.equal([
      'one may be in both kinds',
      'one may be in several kinds',
      'возможны оба вида',
      'возможно несколько видов',
      'бірі екі түрге де кіруі мүмкін',
      'бірі бірнеше түрге кіруі мүмкін',
    ]);
  });

  it('make no headline of names that nobody would read to their end: the title stands there', () => {
    const long = 'cases in which a court of first instance has decided';
    expect(funnelSummary(ownModel(FIRST, 'b,a,Cases,25,,cases'), en).heading).to.equal(
      'About a quarter as many Cases as Calls to a line',
    );
    expect(funnelSummary(ownModel(FIRST, `b,a,${long},25,,cases`), en).heading).to.equal('Stages of a procedure');
  });
});
