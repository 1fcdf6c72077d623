import { expect } from 'chai';
import { DataError, type DataErrorCode, type Place } from '../../src/core/data-error.js';
import { ownData as ownDataKk } from '../../src/locales/kk/own-data.js';
import { seen } from '../support/kazakh.js';

describe('Kazakh own data', () => {
  const problem = (code: DataErrorCode, value: string, place: Place = {}) =>
    seen(ownDataKk.problem(new DataError(code, 'message', { value, place })));

  // One case on one line reads as a table.
  // prettier-ignore
  const PROBLEMS: readonly (readonly [code: DataErrorCode, value: string, place: Place, expected: string])[] = [
    ['unknown-data-set', 'а', {}, '«а» деп аталатын деректер жиынтығы жоқ.'],
    ['no-rows', '', {}, 'Баған атауларының астында бірде-бір жол жоқ.'],
    ['too-many-rows', '6000', {}, 'Жолдар саны – 6000, ал ең көбі 5_000_жол оқылады.'],
    ['too-many-columns', '312', {}, 'Бағандар саны – 312, ал ең көбі 200_баған оқылады.'],
    ['missing-column', 'value', {}, '«value» бағаны жоқ: ол бірінші жолда немесе JSON жолдарында дәл осылай жазылуы керек.'],
    ['unknown-column', 'түс', { column: 'түс' }, '«түс» бағаны мұнда оқылмайды, сондықтан ол пайдаланылмады.'],
    ['timeout', '', {}, 'Сервер он секунд ішінде жауап бермеді.'],
    ['too-large', '', {}, 'Файл көлемі 2_мегабайттан асады.'],
    ['status', '404', {}, 'Сервер қате туралы жауап берді (404).'],
    ['bad-number', 'көп', { row: 3, column: 'value' }, '3-жол, «value» бағаны: «көп» сан ретінде оқылмайды: 1234 немесе 1234.5 түрінде жазыңыз, bound бағанына about немесе more-than деп қойыңыз не ұяшықты бос қалдырыңыз.'],
    ['bad-number', '12', { row: 3 }, '3-жол: «12» – мәтін: оны JSON ішінде тырнақшасыз жазыңыз.'],
    ['bad-number', '1234567890123', {}, '«1234567890123» мұнда оқылатын кез келген саннан үлкен.'],
    ['bad-period', 'күз', { row: 4, column: 'period' }, '4-жол, «period» бағаны: «күз» кезең ретінде оқылмайды: 2020, 2020-09 немесе 2020-09-23 түрінде жазыңыз.'],
    ['bad-period', '', { column: 'year' }, '«year» бағаны: жыл бос тұр.'],
    ['bad-period', '13', { column: 'to_month' }, '«to_month» бағаны: «13» – ай емес: 1–12 аралығындағы санды жазыңыз.'],
    ['bad-word', 'бәлкім', { column: 'side' }, '«side» бағаны: «бәлкім» мұнда түсінілетін сөздердің қатарында жоқ: for немесе against.'],
    ['bad-word', 'адам', { column: 'unit' }, '«unit» бағаны: бірлігі «адам» болатын сандар бірлігі басқа сандармен қатар тұра алмайды: бірін алып тастаңыз.'],
    ['too-long', 'ұзын', { column: 'sources.0.url' }, '«sources.0.url» бағаны: «ұзын» тым ұзын: ең көбі 2_000_таңба оқылады.'],
    ['too-long', 'ұзын', { column: 'title' }, '«title» бағаны: «ұзын» тым ұзын: ең көбі 200_таңба оқылады.'],
    ['shape', '', { row: 2, column: 'title' }, '2-жол, «title» бағаны: бұл қажет, бірақ бос тұр.'],
    ['shape', '', {}, 'Деректер мұнда оқылатын пішінде емес: баған атаулары бар кесте немесе ішінде «rows» тізімі бар JSON керек.'],
    ['larger-than-parent', '9', { row: 5 }, '5-жол: «9» мәні өзі кіретін сатының мәнінен үлкен.'],
    ['bad-goal', '-1', {}, 'Мақсат нөлден үлкен бүтін сан болуы керек, ал берілгені – «-1».'],
  ];

  for (const [code, value, place, expected] of PROBLEMS) {
    it(`says of ${code}: ${expected}`, () => {
      expect(problem(code, value, place)).to.equal(expected);
    });
  }

  it('lets no sign in a value turn its sentence around', () => {
    expect(problem('duplicate', 'а\u202eб')).to.include('«а б»');
    expect(problem('duplicate', 'שם')).to.include('«\u2068שם\u2069»');
  });

  it('says what is missing', () => {
    expect([1, 3].map(ownDataKk.rowsNotShown)).to.deep.equal([
      'Жолдардың бір бөлігі көрсетілмеген (1).',
      'Жолдардың бір бөлігі көрсетілмеген (3).',
    ]);
    expect(ownDataKk.sourceNotGiven(['2019 ж.', 'шілде'])).to.equal('Дереккөзі көрсетілмеген: 2019 ж., шілде.');
    expect(ownDataKk.sourceNotGiven(['2019 ж.'])).to.equal('Дереккөзі көрсетілмеген: 2019 ж.');
    expect(ownDataKk.sourceNotGiven(Array<string>(13).fill('а'))).to.equal(
      'Дереккөзі көрсетілмеген көрсеткіштер саны: 13.',
    );
    expect(seen(ownDataKk.asOf('2026-11-22', '14:05'))).to.equal('2026_ж. 22_қараша, сағат 14:05 жағдайы бойынша');
    expect(ownDataKk.trendTitle('құқық бұзушылық')).to.equal('Құқық бұзушылық: кезеңдер бойынша');
    expect(seen(ownDataKk.breakIn(2019))).to.equal('2019_ж.: анықтама өзгерді');
    const error = new DataError('empty', 'message');
    expect(ownDataKk.notShown(error)).to.match(/^Бұл деректерді көрсету мүмкін болмады\. Файл бос\.$/);
    expect(ownDataKk.notRenewed(error)).to.match(/мына деректер бұрынғы\. Файл бос\.$/);
  });
});
