// Turns data/*.csv into the modules that elements import. The modules are not
// committed: data/ is the one place where evidence is written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { funnelModel } from '../src/attrition-funnel/model.js';
import { funnelSchema } from '../src/attrition-funnel/schema.js';
import { funnelSummary } from '../src/attrition-funnel/view-finding.js';
import { timelineModel } from '../src/campaign-timeline/model.js';
import { timelineSchema } from '../src/campaign-timeline/schema.js';
import { timelineSummary } from '../src/campaign-timeline/view-finding.js';
import { textsOf } from '../src/core/translate.js';
import { trendModel } from '../src/offence-trend/model.js';
import { trendSchema } from '../src/offence-trend/schema.js';
import { trendSummary } from '../src/offence-trend/view-finding.js';
import { counterModel } from '../src/petition-counter/model.js';
import { petitionsSchema } from '../src/petition-counter/schema.js';
import { counterSummary } from '../src/petition-counter/view-finding.js';
import { assemblePassages, assemblePetitions, assembleTrend } from './data/assemble.js';
import { assembleFunnel } from './data/assemble-funnel.js';
import { assembleTimeline } from './data/assemble-timeline.js';
import { withLongFinding } from './data/long-finding.js';
import { split } from './data/split.js';
import { withShortIds } from './data/short-ids.js';
import { LANGUAGE_TRAITS, type Translation, TRANSLATIONS } from '../src/core/languages.js';
import { withTranslations } from './data/translations.js';
import { withNumbers } from './data/figures-in-words.js';
import { readTables } from './data/tables.js';
import { writeUntranslated } from './generate/languages.js';
import { moduleOf } from './generate/modules.js';
import { messagesExport, signaturesOf, signedMessages } from './review/signatures.js';

const OUT = 'src/generated';
const WHOLE = ['passages', 'later-events-data'];

const { descriptor, tables: written } = readTables('data');
const tables = withShortIds(withNumbers(withTranslations(written)));
const { version: dataVersion } = descriptor;
const timelineOf = (id: string, table: string) =>
  withLongFinding(v.parse(timelineSchema, assembleTimeline(tables, id, table, dataVersion)), (data, messages) =>
    timelineSummary(timelineModel(data), messages),
  );
const [trend, trendRest] = split(
  withLongFinding(v.parse(trendSchema, assembleTrend(tables, 'criminal-offences', dataVersion)), (data, messages) =>
    trendSummary(trendModel(data), messages),
  ),
);
const [funnel, funnelRest] = split(
  withLongFinding(v.parse(funnelSchema, assembleFunnel(tables, 'case-attrition', dataVersion)), (data, messages) =>
    funnelSummary(funnelModel(data), messages),
  ),
);
const [timeline, timelineRest] = split(timelineOf('campaign', 'campaign-timeline'));
const [petitions, petitionsRest] = split(
  withLongFinding(v.parse(petitionsSchema, assemblePetitions(tables, 'petitions', dataVersion)), (data, messages) =>
    counterSummary(counterModel(data), messages),
  ),
);
/** Another timeline, fetched whole by whoever asks for it. */
const later = timelineOf('later-events', 'later-events');

mkdirSync(OUT, { recursive: true });
write(
  'criminal-offences-data',
  'criminalOffences',
  "import type { Trend } from '../offence-trend/data.js';",
  'Trend',
  trend,
);
write(
  'case-attrition-data',
  'caseAttrition',
  "import type { Funnel } from '../attrition-funnel/data.js';",
  'Funnel',
  funnel,
);
write(
  'campaign-data',
  'campaign',
  "import type { Timeline } from '../campaign-timeline/data.js';",
  'Timeline',
  timeline,
);
write(
  'later-events-data',
  'laterEvents',
  "import type { Timeline } from '../campaign-timeline/data.js';",
  'Timeline',
  later,
);
write(
  'petitions-data',
  'petitions',
  "import type { Petitions } from '../petition-counter/data.js';",
  'Petitions',
  petitions,
);
const passages = {
  ...assemblePassages(tables, [trend, funnel, timeline, petitions, later]),
  rest: {
    [trend.id]: trendRest,
    [funnel.id]: funnelRest,
    [timeline.id]: timelineRest,
    [petitions.id]: petitionsRest,
  },
};
write('passages', 'passages', "import type { Passages } from '../core/evidence.js';", 'Passages', passages);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
writeFileSync(
  `${OUT}/versions.ts`,
  `/** Of the library and of its data. */\nexport const versions = '${version} (data ${descriptor.version})';\n`,
);
const signatures = await signaturesOf(readTables('data'));
for (const line of signatures.fallen) console.warn(line);
const said = TRANSLATIONS.filter((language) => signatures.held[language]).map((language) => {
  const { frame, signature } = signedMessages(language, signatures);
  return [language, frame.review(signature)];
});
writeFileSync(
  `${OUT}/signatures.ts`,
  `import type { Language } from '../locales/messages.js';
/** Who has checked a translation and when, in its own words; nothing of a draft. */
export const signatures: Readonly<Partial<Record<Language, string>>> = ${JSON.stringify(Object.fromEntries(said))};
`,
);
for (const language of TRANSLATIONS) {
  const { isDraft } = LANGUAGE_TRAITS[language];
  const texts = [trend, funnel, timeline, petitions].map((set) => [
    set.id,
    textsOf(set).map((text) => text[language] ?? ''),
  ]);
  writeFileSync(
    `${OUT}/language-${language}.ts`,
    `import type { LanguagePack } from '../ui/language-pack.js';
${messagesExport(language, signatures)}
export { ownData } from '${moduleOf(language, 'own-data')}';
export const texts: LanguagePack['texts'] = ${JSON.stringify(Object.fromEntries(texts))};
${isDraft ? marks(language) : ''}`,
  );
  if (isDraft) writeUntranslated(language, untranslated(language));
}

/** What of a language that is still being written is English is marked, by what comes with it. */
function marks(language: Translation): string {
  return `import { markEnglish } from '../ui/mark-english.js';
export const mark: LanguagePack['mark'] = (root) => markEnglish(root, '${language}');
`;
}

function untranslated(language: Translation): string[] {
  const texts = textsOf([trend, funnel, timeline, petitions, later, passages]);
  return texts.filter((text) => text[language] === undefined).map(({ en }) => en);
}

function write(file: string, name: string, types: string, type: string, value: unknown): void {
  writeFileSync(
    `${OUT}/${file}.ts`,
    `${types}\nexport const ${name}: ${type} = ${JSON.stringify(value, WHOLE.includes(file) ? undefined : inEnglish)};\n`,
  );
}

/** The other languages come in packs of their own; only what is fetched later brings all of theirs. */
function inEnglish(key: string, value: unknown): unknown {
  return (TRANSLATIONS as readonly string[]).includes(key) ? undefined : value;
}
