// What a server makes of the package: importing it says nothing and needs nothing, and each element is drawn in the language
// of its `lang`, as markup that is read without a script.
import { spawnSync } from 'node:child_process';
import { expect, test as base } from '@playwright/test';

const LANGUAGES = { en: 'Notes and sources', ru: 'Примечания и источники', kk: 'Ескертпелер мен дереккөздер' };
const TAGS = ['dv-offence-trend', 'dv-attrition-funnel', 'dv-campaign-timeline', 'dv-petition-counter'];

type Drawn = Readonly<Record<string, Readonly<Record<string, string>>>>;

const test = base.extend<object, { drawn: Drawn }>({
  drawn: [
    async ({}, use) => {
      const lists = [TAGS, Object.keys(LANGUAGES)].map((list) => list.join());
      await use(JSON.parse(node('tests/support/server-side.js', ...lists).stdout) as Drawn);
    },
    { scope: 'worker' },
  ],
});

// All are drawn at once, in the one process that they share.
test.describe.configure({ mode: 'default' });

for (const entry of ['dv-widgets', 'dv-widgets/offence-trend'])
  test(`import('${entry}') says nothing`, () => {
    const { stdout, stderr } = node('--eval', `import('${entry}')`);
    expect(stdout + stderr).toBe('');
  });

for (const tag of TAGS)
  for (const [lang, notes] of Object.entries(LANGUAGES))
    test.describe(`${tag}, ${lang}`, () => {
      const root = (drawn: Drawn) =>
        /<template[^>]* shadowrootmode="open">([\s\S]*)<\/template>/.exec(drawn[tag]?.[lang] ?? '')?.[1] ?? '';

      for (const part of ['heading', 'summary', 'chart', 'notes'])
        test(`has a part "${part}"`, ({ drawn }) => expect(root(drawn)).toContain(`part="${part}"`));
      test('has rows of a table', ({ drawn }) => expect(root(drawn)).toMatch(/<td[\s>]/));
      test('speaks it', ({ drawn }) => expect(root(drawn)).toContain(notes));
      test('stands once', ({ drawn }) => expect(root(drawn).split('<figure')).toHaveLength(2));
    });

function node(...words: string[]) {
  const ran = spawnSync('node', words, { encoding: 'utf8', maxBuffer: 1e9 });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran;
}
