import { sentencesByLanguage as sentences } from '../../src/generated/sentences-by-language.js';
import { expect } from 'chai';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { funnelFacts } from '../../src/attrition-funnel/model-finding.js';
import { funnelHead } from '../../src/attrition-funnel/view-words.js';
import type { Unit } from '../../src/core/evidence.js';
import { footerLine } from '../../src/locales/footer-words.js';
import type { FunnelFacts } from '../../src/locales/facts.js';
import { messages as ru } from '../../src/locales/ru/messages.js';
import { bundledFunnel, CASES, nb, PEOPLE, REPORTS } from '../support/russian.js';
import { eachSquare } from '../../src/locales/squares.js';

describe('Russian funnel', () => {
  it('rule 5: says of the funnel what the English says, and no more', () => {
    const facts = funnelFacts(funnelModel(bundledFunnel), ru);
    expect(sentences.ru.funnel.heading(facts)).to.equal(
      'Возбужденные дела (почти все — административные): примерно четверть числа обращений',
    );
    expect(sentences.ru.funnel.finding(facts)).to.deep.equal(
      [
        'Обращения в полицию о бытовом насилии: около 130~000 (восемь месяцев 2020~года). Рядом с этим числом (автор сопоставления: Халида Ажигулова) — возбужденные дела: административные — 30~000, уголовные — 2~500.',
        'Их сумма: 32~500; возбужденные дела: примерно четверть числа обращений.',
        'Обращение и дело — не одно и то же; дело может входить сразу в оба вида.',
        'Остаток (около 97~500~обращений) получен вычитанием.',
      ].map(nb),
    );
    expect(eachSquare(2500, facts.first, facts.next, ru)).to.equal(
      nb('Каждый квадрат — около 2~500~обращений; возбужденные дела — 2~500~дел.'),
    );
  });

  it('heads the card of every number of the funnel as the finding has it', () => {
    const model = funnelModel(bundledFunnel);
    expect([...model.notes.evidence.keys()].map((id) => footerLine(funnelHead(id, model, ru)))).to.deep.equal(
      [
        'около 130~000~обращений · Обращения в полицию о бытовом насилии',
        '32~500~дел · Возбужденные дела',
        '30~000~дел · Возбужденные дела об административных правонарушениях',
        '2~500~дел · Возбужденные уголовные дела',
        'около 97~500~обращений · Остальные обращения: о делах не сказано',
      ].map(nb),
    );
  });

  const stage = (short: string | null, value: number | null, unit: Unit, name = 'Обращения в полицию') => ({
    id: name,
    name,
    short,
    value,
    bound: 'exact' as const,
    unit,
  });
  const funnel = (
    first: number | null,
    next: number | null,
    units: readonly [Unit, Unit],
    short = true,
  ): FunnelFacts => ({
    relatedBy: null,
    when: '2020',
    first: stage(short ? 'обращения' : null, first, units[0]),
    next: { ...stage(short ? 'производства' : null, next, units[1], 'Производства'), isSum: false },
    branches: [],
    chain: [],
    mayOverlap: true,
    remainder: null,
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const RELATIONS: readonly (readonly [first: number | null, next: number | null, byUnit: string, byName: string])[] = [
    [100, 97, 'Производства: примерно столько же, сколько обращений', 'Обращения: 100; производства: примерно столько же'],
    [100, 75, 'Производства: примерно три четверти числа обращений', 'Обращения: 100; производства: примерно три четверти этого числа'],
    [120, 80, 'Производства: примерно две трети числа обращений', 'Обращения: 120; производства: примерно две трети этого числа'],
    [100, 51, 'Производства: примерно половина числа обращений', 'Обращения: 100; производства: примерно половина этого числа'],
    [120, 40, 'Производства: примерно треть числа обращений', 'Обращения: 120; производства: примерно треть этого числа'],
    [100, 20, 'Производства: примерно одна пятая числа обращений', 'Обращения: 100; производства: примерно одна пятая этого числа'],
    [100, 10, 'Производства: примерно одна десятая числа обращений', 'Обращения: 100; производства: примерно одна десятая этого числа'],
    [100, 42, 'Производства: примерно 42 на каждые 100~обращений', 'Обращения: 100; производства: примерно 42 на каждые 100'],
    [1000, 2, 'Производства: менее 1~% числа обращений', 'Обращения: 1~000; производства: менее 1~% этого числа'],
    [100, 140, 'Производства: больше числа обращений', 'Обращения: 100; производства: больше этого числа'],
    [100, 0, 'Обращения: 100; производства: 0', 'Обращения: 100; производства: 0'],
    [0, 5, 'Обращения: 0; производства: 5', 'Обращения: 0; производства: 5'],
    [null, 5, 'Обращения: число неизвестно; производства: 5', 'Обращения: число неизвестно; производства: 5'],
    [100, null, 'Обращения: 100; производства: число неизвестно', 'Обращения: 100; производства: число неизвестно'],
  ];

  for (const [first, next, byUnit, byName] of RELATIONS) {
    it(`says of ${next} beside ${first}: ${byUnit}`, () => {
      expect(sentences.ru.funnel.heading(funnel(first, next, [REPORTS, CASES]))).to.equal(nb(byUnit));
      expect(sentences.ru.funnel.heading(funnel(first, next, [CASES, CASES]))).to.equal(nb(byName));
      expect(sentences.ru.funnel.heading(funnel(first, next, [PEOPLE, CASES]))).to.equal(nb(byName));
    });
  }

  it('marks whole names in sentences, and counts their units', () => {
    const facts = funnel(1000, 500, [CASES, CASES], false);
    expect(sentences.ru.funnel.heading(facts)).to.equal(
      nb('«Обращения в полицию»: 1~000; «Производства»: примерно половина этого числа'),
    );
    expect(sentences.ru.funnel.finding(facts)).to.deep.equal([
      nb('Обращения в полицию: 1~000~дел (2020). Рядом с этим числом — «Производства»: 500.'),
      nb('Всего: 500; «Обращения в полицию»: 1~000; «Производства»: примерно половина этого числа.'),
    ]);
  });

  it('says "both" of two branches and "several" of three, and which kind most are of', () => {
    const kinds = (...values: number[]) => ({
      ...funnel(1000, 100, [REPORTS, CASES]),
      branches: values.map((value, index) =>
        stage(['первые', 'вторые', 'третьи'][index]!, value, CASES, `Вид ${index}`),
      ),
    });
    expect(sentences.ru.funnel.finding(kinds(60, 40))).to.include(
      'Обращение и дело — не одно и то же; дело может входить сразу в оба вида.',
    );
    expect(sentences.ru.funnel.finding(kinds(60, 30, 10)).join(' ')).to.include('сразу в несколько видов');
    expect(sentences.ru.funnel.heading(kinds(60, 40))).to.include('(большинство — первые)');
    expect(sentences.ru.funnel.heading(kinds(95, 5))).to.include('(почти все — первые)');
    expect(sentences.ru.funnel.heading(kinds(50, 50))).to.not.include('(');
  });

  // One case on one line reads as a table.
  // prettier-ignore
  const SAID: readonly (readonly [said: string, expected: string])[] = [
    [ru.funnel.percent({ whole: 25, exact: false }, 'обращения'), 'около 25~% (100~% — обращения)'],
    [ru.funnel.percent({ whole: 25, exact: true }, 'обращения'), '25~% (100~% — обращения)'],
    [ru.funnel.percent({ whole: 0, exact: false }, 'обращения'), 'менее 1~% (100~% — обращения)'],
    [ru.funnel.sum(2), 'наш расчет: сумма двух видов'],
    [ru.funnel.sum(3), 'наш расчет: сумма всех видов'],
    [ru.funnel.both, 'возможны оба вида'],
  ];

  for (const [said, expected] of SAID) {
    it(`says "${expected}"`, () => {
      expect(said).to.equal(nb(expected));
    });
  }
});
