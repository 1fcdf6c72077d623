// Turns data/*.csv into the modules that elements import. The modules are not
// committed: data/ is the one place where evidence is written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGE_TRAITS, type Translation, TRANSLATIONS } from '../src/core/languages.js';
import { textsOf } from '../src/core/translate.js';
import { leaves } from '../src/leaves.js';
import { summaries } from '../src/sentences.js';
import { EDITIONS, isWidget, widgetOf } from '../src/widgets.js';
import { assemblePassages } from './data/assemble.js';
import { withNumbers } from './data/figures-in-words.js';
import { withLongFinding } from './data/long-finding.js';
import { bundledSets, KINDS } from './data/sets.js';
import { withShortIds } from './data/short-ids.js';
import { split } from './data/split.js';
import { readTables } from './data/tables.js';
import { withTranslations } from './data/translations.js';
import { removeOthers, writeModule } from './generate/files.js';
import { writeUntranslated } from './generate/languages.js';
import { camel, moduleOf } from './generate/modules.js';
import { messagesExport, signaturesOf, signedMessages } from './review/signatures.js';
import { blockJson, blockOptions } from './site/block.js';
import { languageFiles } from './site/plugin-words.js';

const { descriptor, tables: written } = readTables('data');
const tables = withShortIds(withNumbers(withTranslations(written)));
const sets = bundledSets(tables, descriptor.version);
const parts = EDITIONS.map((edition) => {
  const widget = widgetOf(edition);
  const set = withLongFinding(sets[edition], (data, messages) =>
    summaries[widget](leaves[widget].model(data), messages),
  );
  // What goes by a name of its own is fetched whole by whoever asks for it.
  const [data, rest] = isWidget(edition) ? split(set) : [set, null];
  const { type } = KINDS[widget];
  writeModule(
    `${data.id}-data.ts`,
    `import type { ${type} } from '../${widget}/schema.js';
export const ${camel(data.id)}: ${type} = ${JSON.stringify(data, rest ? inEnglish : undefined)};
`,
  );
  return { data, rest };
});
const inScript = parts.filter(({ rest }) => rest);

const passages = {
  ...assemblePassages(
    tables,
    parts.map(({ data }) => data),
  ),
  rest: Object.fromEntries(inScript.map(({ data, rest }) => [data.id, rest])),
};
writeModule(
  'passages.ts',
  `import type { Passages } from '../core/evidence.js';
export const passages: Passages = ${JSON.stringify(passages)};
`,
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeModule(
  'versions.ts',
  `/** Of the library and of its data. */
export const versions = '${version} (data ${descriptor.version})';
`,
);
const signatures = await signaturesOf(readTables('data'));
for (const line of signatures.fallen) console.warn(line);
const said = TRANSLATIONS.filter((language) => signatures.held[language]).map((language) => {
  const { frame, signature } = signedMessages(language, signatures);
  return [language, frame.review(signature)];
});
writeModule(
  'signatures.ts',
  `import type { Language } from '../locales/messages.js';
/** Who has checked a translation and when, in its own words; nothing of a draft. */
export const signatures: Readonly<Partial<Record<Language, string>>> = ${JSON.stringify(Object.fromEntries(said))};
`,
);
for (const language of TRANSLATIONS) {
  const { isDraft } = LANGUAGE_TRAITS[language];
  const texts = inScript.map(({ data }) => [data.id, textsOf(data).map((text) => text[language] ?? '')]);
  writeModule(
    `language-${language}.ts`,
    `import type { LanguagePack } from '../ui/language-pack.js';
${messagesExport(language, signatures)}
export { ownData } from '${moduleOf(language, 'own-data')}';
export const texts: LanguagePack['texts'] = ${JSON.stringify(Object.fromEntries(texts))};
${isDraft ? marks(language) : ''}`,
  );
  if (isDraft) writeUntranslated(language, untranslated(language));
}

removeOthers();

/** What WordPress has to know of widgets and their options. */
const PLUGIN = 'integrations/wordpress';
writeFileSync(`${PLUGIN}/dv-widgets/block.json`, blockJson(readFileSync(`${PLUGIN}/block.json`, 'utf8')));
writeFileSync(`${PLUGIN}/dv-widgets/options.json`, `${JSON.stringify(blockOptions)}\n`);
const languages = `${PLUGIN}/dv-widgets/languages`;
mkdirSync(languages, { recursive: true });
for (const [name, content] of Object.entries(languageFiles())) writeFileSync(`${languages}/${name}`, content);

/** The other languages come in packs of their own; only what is fetched later brings all of theirs. */
function inEnglish(key: string, value: unknown): unknown {
  return (TRANSLATIONS as readonly string[]).includes(key) ? undefined : value;
}

/** What of a language that is still being written is English is marked, by what comes with it. */
function marks(language: Translation): string {
  return `import { markEnglish } from '../ui/mark-english.js';
export const mark: LanguagePack['mark'] = (root) => markEnglish(root, '${language}');
`;
}

function untranslated(language: Translation): string[] {
  const texts = textsOf([parts, passages]);
  return texts.filter((text) => text[language] === undefined).map(({ en }) => en);
}
