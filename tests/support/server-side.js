// Prints what a server makes of each element in each language, as JSON: `{tag: {lang: markup}}`. A process of its own, so that
// `dv-widgets` is found as whoever installs it finds it.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'dv-widgets';
import { html, unsafeStatic } from 'lit/static-html.js';

const [tags, languages] = process.argv.slice(2).map((list) => list.split(','));
const drawn = {};
for (const tag of tags) {
  drawn[tag] = {};
  for (const lang of languages) {
    const name = unsafeStatic(tag);
    drawn[tag][lang] = await collectResult(render(html`<${name} lang=${lang}>fallback</${name}>`));
  }
}
process.stdout.write(JSON.stringify(drawn));
