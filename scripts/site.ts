// Puts pages, pictures and data beside the script, and writes down what was built: version, data version and hashes.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '../src/core/languages.js';
import { codeOf } from '../src/export/addresses.js';
import { EDITIONS, editionAttributes, widgetOf } from '../src/widgets.js';
import { editionIn, snippet, type Embed, type EmbedWords } from '../src/export/snippet.js';
import { readTables } from './data/tables.js';
import { builderPage } from './site/builder-page.js';
import { correctionsFeed, correctionsPage } from './site/corrections.js';
import { filesOf, packed } from './site/packed.js';
import { frame, redirect } from './site/leading.js';
import { settingsOf, supportOptions, warningOf } from './site/settings.js';
import { contentOf } from './site/page-content.js';
import { oembed, widgetPage } from './site/widget-pages.js';
import { wordpressPlugin } from './site/wordpress.js';
import { hostOf, writeStatic } from './static.js';

const OUT = 'cdn';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const evidence = readTables('data');
const { descriptor, tables } = evidence;
const host = hostOf();
const settings = settingsOf(process.env);
const warning = warningOf(settings);
if (warning) console.warn(warning);

cpSync('src/site', OUT, { recursive: true, filter: (from) => !from.endsWith('colours.css') });
const colours = readFileSync('src/site/colours.css', 'utf8');
for (const style of ['article.css', 'page.css']) write(style, colours + readFileSync(join('src/site', style), 'utf8'));
// The evidence goes wherever the widgets go.
cpSync('data', `${OUT}/data`, { recursive: true });

const pictured = await writeStatic(host, `${OUT}/static`, settings);
const pages = EDITIONS.flatMap((edition) =>
  LANGUAGES.map((language) => {
    const embed: Embed = {
      widget: widgetOf(edition),
      language,
      host,
      options: editionAttributes(edition),
      integrity: null,
    };
    const { title, alt, finding, source, picture } = pictured(edition, language);
    const words: EmbedWords = { title, alt, finding, source, picture, version: descriptor.version };
    return { embed, words };
  }),
);
const content = await contentOf(evidence, (edition, language) => pictured(edition, language).events);
for (const { embed, words } of pages) {
  const edition = editionIn(embed);
  const { language } = embed;
  const name = `${edition}.${language}`;
  write(`embed/${name}.html`, widgetPage(embed, words, { ...content(edition, language), settings }));
  write(`embed/${name}.oembed.json`, oembed(embed, words));
  write(`static/${name}.html`, `${snippet(withSupport(embed), words)}\n`);
  const code = codeOf(edition, language);
  write(`${code}.html`, redirect(embed, words, ''));
  write(`${code}/index.html`, redirect(embed, words, '../'));
}
write('embed.html', frame(pages, settings));
write('builder.html', builderPage());
write('corrections.html', correctionsPage(tables.corrections ?? []));
write('corrections.atom', correctionsFeed(tables.corrections ?? [], host, descriptor.created));

write('LICENSE', readFileSync('LICENSE', 'utf8'));

const scripts = readdirSync(OUT).filter((file) => file.endsWith('.js'));
const integrity = {
  version,
  dataVersion: descriptor.version,
  files: Object.fromEntries(scripts.map((file) => [file, hash(file)])),
};
write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
const plugin = wordpressPlugin(
  OUT,
  pages.map(({ embed, words }) => ({ embed: withSupport(embed), words })),
);
writeFileSync(`${OUT}/dv-widgets.zip`, packed(filesOf(OUT, 'dv-widgets')));
writeFileSync(`${OUT}/dv-widgets-wordpress.zip`, packed(plugin));

/** What is pasted elsewhere has the helpline with it; a page has it already. */
function withSupport(embed: Embed): Embed {
  return { ...embed, options: { ...embed.options, ...supportOptions(settings, embed.language) } };
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), content);
}

function hash(file: string): string {
  return `sha384-${createHash('sha384')
    .update(readFileSync(join(OUT, file)))
    .digest('base64')}`;
}
