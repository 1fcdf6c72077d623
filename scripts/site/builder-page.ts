import type { BuilderWords } from '../../src/builder/words.js';
import { en } from '../../src/builder/words-en.js';
import { kk } from '../../src/builder/words-kk.js';
import { ru } from '../../src/builder/words-ru.js';
import { LANGUAGES } from '../../src/export/addresses.js';
import { EDITIONS, type Edition, isWidget, widgetOf } from '../../src/widgets.js';
import { element, escaped } from '../../src/export/svg.js';
import type { Language } from '../../src/locales/index.js';
import { document } from './html.js';

const WORDS = { en, ru, kk };

/** What is said where no script runs. */
export const readyWords: Readonly<Record<Language, string>> = {
  en: 'The builder needs JavaScript. Snippets as they are usually wanted are ready: open one of these files in a text editor and copy its line.',
  ru: 'Этой странице нужен JavaScript. Готовый код есть в файлах: откройте один из них в текстовом редакторе и скопируйте строку.',
  kk: 'Бұл бетке JavaScript керек. Дайын код файлдарда бар: біреуін мәтін редакторында ашып, жолын көшіріңіз.',
};

/** As the form calls it. */
function nameOf(edition: Edition, { widget, options }: BuilderWords): string {
  const { name } = widget.names[widgetOf(edition)];
  return isWidget(edition) ? name : `${name}: ${options.choices.bundled?.[edition] ?? edition}`;
}

/** The builder's page: its script writes everything that needs one. */
export function builderPage(): string {
  return document({
    language: 'en',
    title: en.title,
    description: en.intro,
    root: '',
    head: [
      '<link rel="stylesheet" href="builder.css">',
      '<script defer src="dv-widgets.js"></script>',
      '<script defer src="builder.js"></script>',
    ],
    body: [
      '<main id="builder" class="builder">',
      `<h1>${escaped(en.title)}</h1>`,
      '<noscript>',
      ...LANGUAGES.flatMap((language) => [
        `<section lang="${language}">`,
        `<p>${escaped(readyWords[language])}</p>`,
        '<ul>',
        ...EDITIONS.map((edition) => {
          const link = { href: `static/${edition}.${language}.html`, download: '' };
          return element('li', {}, element('a', link, nameOf(edition, WORDS[language]))).markup;
        }),
        '</ul>',
        '</section>',
      ]),
      '</noscript>',
      '</main>',
    ],
  });
}
