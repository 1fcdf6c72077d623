// What a server makes of the package: importing it says nothing and needs nothing, and each element is drawn in the language
// of its `lang`, as markup that is read without a script: npm test -- server, after npm run build.
import { execFileSync } from 'node:child_process';
import { addToTally } from '../tests/support/tally.js';

const LANGUAGES = { en: 'Notes and sources', ru: 'Примечания и источники', kk: 'Ескертпелер мен дереккөздер' };
const checks = [];
const check = (name, isSo) => checks.push([name, isSo]);

for (const entry of ['dv-widgets', 'dv-widgets/offence-trend']) {
  const said = execFileSync('node', ['-e', `import('${entry}')`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  check(`import('${entry}') says nothing`, said === '');
}

await import('dv-widgets');
const { render } = await import('@lit-labs/ssr');
const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
const { html, unsafeStatic } = await import('lit/static-html.js');
const TAGS = ['offence-trend', 'attrition-funnel', 'campaign-timeline', 'petition-counter'];
for (const tag of TAGS)
  for (const [lang, notes] of Object.entries(LANGUAGES)) {
    const name = unsafeStatic(`dv-${tag}`);
    const markup = await collectResult(render(html`<${name} lang=${lang}>fallback</${name}>`));
    const root = /<template[^>]* shadowrootmode="open">([\s\S]*)<\/template>/.exec(markup)?.[1] ?? '';
    for (const part of ['heading', 'summary', 'chart', 'notes'])
      check(`${tag}, ${lang}: has a part "${part}"`, root.includes(`part="${part}"`));
    check(`${tag}, ${lang}: has rows of a table`, /<td[\s>]/.test(root));
    check(`${tag}, ${lang}: speaks it`, root.includes(notes));
    check(`${tag}, ${lang}: stands once`, root.split('<figure').length === 2);
  }

for (const [name, isSo] of checks) if (!isSo) console.error(`✗ ${name}`);
const failed = checks.filter(([, isSo]) => !isSo).length;
addToTally(checks.length - failed, failed);
console.log(`Server: ${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
