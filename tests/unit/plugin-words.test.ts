import { expect } from 'chai';
import { TRANSLATIONS } from '../../src/core/languages.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import { pluginByLanguage } from '../../src/generated/plugin-by-language.js';

/** Every text by the way to it. */
const leaves = (words: unknown, path = ''): (readonly [string, string])[] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words ?? {}).flatMap(([name, inside]) => leaves(inside, `${path}.${name}`));

const said = (language: 'en' | (typeof TRANSLATIONS)[number]) =>
  new Map(leaves({ builder: builderByLanguage[language], plugin: pluginByLanguage[language] }));

describe('the block of WordPress', () => {
  it('says nothing to editors that is not said in every language', async () => {
    const form = await (await fetch('/integrations/wordpress/dv-widgets/editor.js')).text();
    // The runner may write other quotes than the file has.
    const texts = [...form.matchAll(/__\((["'])(.+?)\1, ["']dv-widgets["']\)/g)].map(([, , text]) => text);
    expect(texts.length).to.be.above(30);
    for (const text of texts) {
      const paths = [...said('en')].filter(([, english]) => english === text).map(([path]) => path);
      for (const language of TRANSLATIONS) {
        const theirs = paths.map((path) => said(language).get(path));
        expect(
          theirs.filter((each) => each && each !== text),
          `${language}: ${text}`,
        ).to.not.be.empty;
      }
    }
  });
});
