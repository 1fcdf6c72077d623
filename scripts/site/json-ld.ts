import { addressesOf } from '../../src/export/addresses.js';
import { sourceWords } from '../../src/export/source-line.js';
import { type Embed, type EmbedWords, editionIn } from '../../src/export/snippet.js';
import { exportByLanguage } from '../../src/generated/export-by-language.js';
import type { PageFigures } from './figures.js';
import type { Settings } from './settings.js';

/**
 * The data set for machines that look for some, as schema.org names things. A script of a type that no browser runs: no
 * policy forbids it.
 */
export function dataSetScript(
  { host, ...embed }: Embed,
  words: EmbedWords,
  { data, messages }: PageFigures,
  modified: string,
  { publisher }: Settings,
): string {
  const { language } = embed;
  const { page, data: csv } = addressesOf(host, editionIn({ host, ...embed }), language);
  const organization = publisher && {
    '@type': 'Organization',
    name: publisher.text,
    ...(publisher.href && { url: publisher.href }),
  };
  return script({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: messages.text(data.title),
    description: `${words.finding} ${messages.text(data.subtitle)}`,
    url: page,
    inLanguage: language,
    version: data.version,
    dateModified: modified,
    citation: data.sources.map((source) => sourceWords(source, messages)),
    license: { '@type': 'CreativeWork', text: exportByLanguage[language].licence, url: `${host}data/sources.csv` },
    ...(organization && { publisher: organization, creator: organization }),
    // Words like "about" have no place there.
    temporalCoverage: data.period.replaceAll('~', ''),
    spatialCoverage: { '@type': 'Place', name: 'Kazakhstan' },
    isAccessibleForFree: true,
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: csv },
  });
}

/** Whatever a text says, it cannot end the script. */
const script = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`;
