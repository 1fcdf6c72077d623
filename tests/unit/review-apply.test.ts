import { expect } from 'chai';
import type { DataPackage } from '../../scripts/data/data-package.js';
import { withCell, withTokens } from '../../scripts/review/cells.js';
import { type ReviewText, reviewTexts } from '../../scripts/review/texts.js';
import { readDataFolder } from '../support/data-folder.js';
import { allRight, applied, contentsOfFiles, reviewOf, withoutSignatures } from '../support/review.js';

describe('a saved review', () => {
  let data: DataPackage;
  let texts: ReviewText[];
  before(async () => {
    data = withoutSignatures(await readDataFolder());
    texts = reviewTexts(data);
  });

  const textOf = (key: string, language: 'en' | 'ru' | 'kk') =>
    texts.find((each) => each.key === key)?.words[language]?.text ?? '';
  const corrected = async (key: string, language: 'en' | 'ru' | 'kk', correction: string) =>
    applied(await reviewOf(data, { texts: [{ key, language, text: textOf(key, language), correction }] }), data);
  const refusal = async (parts: Parameters<typeof reviewOf>[1]) =>
    applied(await reviewOf(data, parts), data).then(
      () => 'nothing',
      (error: Error) => error.message,
    );

  it('is written into its row of the data; every other byte stays', async () => {
    const before = (await contentsOfFiles())['translations-kk.csv'] ?? '';
    const { files, report } = await corrected('units reports one', 'kk', 'арыз, "сынақ"');
    expect(Object.keys(files)).to.deep.equal(['translations-kk.csv']);
    const old = 'units,reports,one,report,өтініш\n';
    expect(before).to.include(old);
    expect(files['translations-kk.csv']).to.equal(before.replace(old, 'units,reports,one,report,"арыз, ""сынақ"""\n'));
    expect(report[0]).to.equal('written: data/translations-kk.csv units reports one: "арыз, \\"сынақ\\""');
  });

  it('changes what stands in quotes or at the end of a file, and nothing else', () => {
    expect(withCell('a,b\n"x, ""y""",1\n2,3', 1, 0, 'z')).to.equal('a,b\nz,1\n2,3');
    expect(withCell('a,b\n"x\ny",1\n2,3', 2, 1, 'z,')).to.equal('a,b\n"x\ny",1\n2,"z,"');
    expect(() => withCell('a,b\n', 1, 0, 'z')).to.throw('no cell 0 in row 1');
  });

  it('has its numbers as tokens again, however their spaces were typed', () => {
    const written = 'Всего {a|3\u00a0382}, из них {b|2} и {c|2\u00a0556}.{?d|5}';
    expect(withTokens(written, 'Есть {}')).to.equal(null);
    expect(withTokens(written, 'Было 3 382: 2 556 и 2.')).to.equal(
      'Было {a|3\u00a0382}: {c|2\u00a0556} и {b|2}.{?d|5}',
    );
    expect(withTokens(written, 'Было 3 382, 2 556'), 'one is missing').to.equal(null);
    expect(withTokens(written, 'Было 3 382, 2 556, 2 и 2'), 'one too many').to.equal(null);
    expect(withTokens('без чисел', 'совсем без них')).to.equal('совсем без них');
  });

  it('keeps the number of a headline, and says which one is lost', async () => {
    const key = 'datasets criminal-offences headline';
    const kept = await corrected(key, 'ru', `${textOf(key, 'ru')} ныне`);
    expect(kept.files['translations-ru.csv']).to.match(
      /^datasets,criminal-offences,headline,.*\{trend-2024\|3.382\}.* ныне/m,
    );
    const lost = await corrected(key, 'ru', 'Без числа');
    expect(lost.files).to.deep.equal({});
    expect(lost.report[0]).to.match(
      /^by hand: data\/translations-ru\.csv datasets criminal-offences headline: "Без числа": its numbers are not those of ".*trend-2024/,
    );
  });

  it('lists by file and key what is the business of a person: code, and English', async () => {
    const code = await corrected('widgets frame.table', 'ru', 'Таблица чисел');
    expect(code.report[0]).to.equal('by hand: src/locales/ru/messages.ts frame.table: "Таблица чисел"');
    const english = await corrected('datasets campaign title', 'en', 'Another title');
    expect(english.report[0]).to.equal('by hand: data/datasets.csv campaign title_en: "Another title"');
    expect({ ...code.files, ...english.files }).to.deep.equal({});
  });

  it('is refused in one line when it is of another version, or speaks of a text that there is not', async () => {
    expect(await refusal({ version: 'abc' })).to.match(/^of another version of the texts: "abc", now "[0-9a-f]{16}"/);
    const right = { key: 'widgets frame.nothing', language: 'ru' as const, text: 'x', right: true };
    expect(await refusal({ texts: [right] })).to.equal('no such text: "widgets frame.nothing" in "ru"');
    expect(await refusal({ texts: [{ ...right, key: 'widgets frame.table' }] })).to.equal(
      'another text than "widgets frame.table" in "ru": "x"',
    );
    for (const reader of ['', ' ', '=1+1', 'a\nb'])
      expect(await refusal({ reader })).to.match(/^no name of a reader: /);
    expect(await refusal({ date: 'soon' })).to.equal('no day: "soon"');
  });

  it('signs a language when every text is right, and only that one', async () => {
    const all = allRight(texts, 'kk');
    const { files, report } = await applied(await reviewOf(data, { texts: all }), data);
    expect(files['signatures.csv']).to.match(
      /^id,by,date,version,texts\nkk,N\. N\.,2027-05-03,1\.0\.0,[0-9a-f]{16}\n$/,
    );
    expect(report).to.deep.equal([
      `kk: ${all.length} of ${all.length} texts are right`,
      'signatures.csv kk: signed by N. N. on 2027-05-03',
    ]);
  });

  it('signs nothing where one text is not right, or is said twice to be', async () => {
    const all = allRight(texts, 'kk');
    for (const most of [
      all.slice(1),
      [...all.slice(1), ...all.slice(1, 2)],
      [{ ...all[0]!, correction: 'x' }, ...all.slice(1)],
    ])
      expect((await applied(await reviewOf(data, { texts: most }), data)).files).to.not.have.property('signatures.csv');
  });

  it('signs no English, which is no translation', async () => {
    const { files } = await applied(await reviewOf(data, { texts: allRight(texts, 'en') }), data);
    expect(files).to.deep.equal({});
  });
});
