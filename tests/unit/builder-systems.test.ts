import { expect } from 'chai';
import { OUTPUTS } from '../../src/builder/outputs.js';
import { SYSTEMS } from '../../src/builder/systems.js';
import { LANGUAGES } from '../../src/core/languages.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';

/** What an author has to find in her own system: each is the name of a block, a file, a field or a system. */
const PLACES: Readonly<Partial<Record<(typeof OUTPUTS)[number], RegExp>>> = {
  snippet: /Custom HTML|Произвольный HTML/,
  page: /WordPress.*Embed/,
  placeholder: /Custom HTML|Произвольный HTML/,
  iframe: /Embed.*HTML.*iframe/,
  newsletter: /HTML/,
  markdown: /Hugo/,
  mdx: /\.mdx/,
};

describe('what works in my CMS', () => {
  it('says of each form where it goes, in every language', () => {
    for (const language of LANGUAGES)
      for (const name of OUTPUTS)
        expect(builderByLanguage[language].outputs.names[name].when, `${language} ${name}`).to.match(
          PLACES[name] ?? /./,
        );
  });

  it('has the address first, as the others have it after the usual form', () => {
    expect(SYSTEMS[0].forms).to.deep.equal(['page']);
    expect(OUTPUTS.slice(0, 2)).to.deep.equal(['snippet', 'page']);
  });

  it('names what was tried, with a version, wherever it says that something was', () => {
    for (const { name, known, ...rest } of SYSTEMS)
      if (known === 'by-hand' || (known === 'tested' && name !== 'plain'))
        expect('what' in rest && rest.what, name).to.match(/ \d+\.\d/);
  });

  it('says nowhere that WordPress prints code as text, which it does not', () => {
    for (const language of LANGUAGES)
      for (const { result } of Object.values(builderByLanguage[language].systems.rows))
        expect(result).to.not.match(/as text|как текст|мәтін болып/);
  });
});
