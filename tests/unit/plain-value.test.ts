import { expect } from 'chai';
import { plainValue } from '../../src/embed/plain-value.js';

describe('values of placeholders', () => {
  it('lose the quotes that a content system has put around them', () => {
    for (const quotes of ['“”', '„“', '«»', '‘’', '””', '""', "''", '”″', '’′', '“"']) {
      const [before = '', after = ''] = quotes;
      expect(plainValue(`${before}dark${after}`), quotes).to.equal('dark');
      expect(plainValue(` \n${before}${before} dark ${after}${after}\u00a0`), `${quotes} twice`).to.equal('dark');
    }
    for (const nothing of ['', ' ', '“”', '”″', "''", '""""', '“ ”']) expect(plainValue(nothing)).to.equal('');
  });

  it('keep quotes within, primes after a number, and a quote that nothing answers', () => {
    for (const value of [
      '“What «we» said” and why',
      "women's votes",
      '“We” and “they”',
      '6′2″',
      '“half',
      'half”',
      '"',
      '″a”',
    ])
      expect(plainValue(value)).to.equal(value);
    expect(plainValue("“women's votes”")).to.equal("women's votes");
    expect(plainValue('“6′2”')).to.equal('6′2');
    expect(plainValue('“6′ 2′ a”')).to.equal('6′ 2′ a');
  });

  it('are read to their end, however many quotes there are', () => {
    const many = "'".repeat(1_000_000);
    expect(plainValue(many)).to.equal('');
    expect(plainValue(`${many}a${many}`)).to.equal('a');
    expect(plainValue(`${many}"a`)).to.equal(`${many}"a`);
    expect(plainValue(`${many} a ${many}"a`)).to.equal(`${many} a ${many}"a`);
    expect(plainValue(`"${many}\u0000${many}"\t"`)).to.equal(`"${many}\u0000${many}"\t"`);
  });
});
