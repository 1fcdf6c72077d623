import type { BuilderWords } from '../../src/builder/words.js';
import { builderByLanguage } from '../../src/generated/builder-by-language.js';
import { LANGUAGES } from '../../src/core/languages.js';
import { EDITIONS, type Edition, isWidget, widgetOf } from '../../src/widgets.js';
import { element, escaped } from '../../src/export/svg.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';
import { document } from './html.js';

/** As the form calls it. */
function nameOf(edition: Edition, { widget, options }: BuilderWords): string {
  const { name } = widget.names[widgetOf(edition)];
  return isWidget(edition) ? name : `${name}: ${options.choices.bundled?.[edition] ?? edition}`;
}

/** The builder's page: its script writes everything that needs one. */
export function builderPage(): string {
  const { en } = builderByLanguage;
  return document({
    language: 'en',
    title: en.title,
    description: en.intro,
    root: '',
    head: [
      '<link rel="stylesheet" href="builder.css">',
      '<link rel="stylesheet" href="builder-data.css">',
      '<script defer src="dv-widgets.js"></script>',
      '<script defer src="builder.js"></script>',
    ],
    body: [
      '<main id="builder" class="builder">',
      `<h1>${escaped(en.title)}</h1>`,
      '<noscript>',
      ...LANGUAGES.flatMap((language) => [
        `<section lang="${language}">`,
        `<p>${escaped(pagesByLanguage[language].withoutScript)}</p>`,
        '<ul>',
        ...EDITIONS.map((edition) => {
          const link = { href: `static/${edition}.${language}.html`, download: '' };
          return element('li', {}, element('a', link, nameOf(edition, builderByLanguage[language]))).markup;
        }),
        '</ul>',
        '</section>',
      ]),
      '</noscript>',
      '</main>',
    ],
  });
}
