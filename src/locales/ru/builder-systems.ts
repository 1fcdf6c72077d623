import type { BuilderWords } from '../../builder/words.js';

/** What works in which content system, in Russian. */
export const systems: BuilderWords['systems'] = {
  heading: 'Что работает в моей CMS',
  intro:
    'В каждой строке сказано, откуда это известно. Если вашей системы нет: сначала код для вставки, потом фрейм, потом картинка.',
  columns: ['Система', 'Что взять', 'Что увидят читатели', 'Откуда известно'],
  tested: 'Проверено здесь',
  byHand: 'Проверено вручную',
  vendor: 'По словам разработчика',
  untested: 'Не проверено',
  rows: {
    'wordpress-address': {
      system: 'WordPress, любая роль, ничего не установлено: адрес в блоке «Embed» или отдельной строкой',
      result:
        'График во фрейме, его видно уже в редакторе, если наш сервер ответит при первом показе; до того стоит адрес.',
    },
    'wordpress-editor': {
      system: 'WordPress, администратор или редактор: блок «Произвольный HTML»',
      result: 'График.',
    },
    'wordpress-author': {
      system: 'WordPress, автор или участник: блок «Произвольный HTML»',
      result:
        'Скрипт удаляется при сохранении: картинка, заголовок, источник, ссылка. График, если скрипт есть на сайте.',
    },
    'wordpress-visual': {
      system: 'WordPress, любая роль: вставка прямо между абзацами',
      result: 'Блок «Изображение»: картинка, заголовок, источник, ссылка. График, если скрипт есть на сайте.',
    },
    'wordpress-plugin': {
      system: 'WordPress с нашим плагином',
      result: 'График, для любой роли, также блоком и шорткодом.',
    },
    plain: { system: 'Страница на обычном HTML', result: 'График.' },
    source: {
      system: 'CKEditor, TinyMCE: кнопка, которая показывает исходный код',
      result: 'Картинка, заголовок, источник, ссылка. График, если скрипт есть на сайте.',
    },
    'html-button': { system: 'CKEditor: кнопка для HTML', result: 'График.' },
    'drupal-full': {
      system: 'Drupal, формат «Full HTML»',
      result: 'Сохраняет любые теги, поэтому должен быть график. Он предназначен для доверенных пользователей.',
    },
    'drupal-basic': {
      system: 'Drupal, формат «Basic HTML»',
      result:
        'В его списке тегов нет ни script, ни figure: слова и ссылка останутся. Картинки с других сайтов могут пропасть.',
    },
    ghost: {
      system: 'Ghost: карточка HTML или адрес в отдельной карточке',
      result: 'Карточка печатается как есть, поэтому должен быть график; из адреса получится фрейм.',
    },
    'ghost-mail': {
      system: 'Ghost: публикация, которая уходит и рассылкой',
      result:
        'В письмах скрипты не работают. Вариант для рассылки в карточке HTML: картинка (PNG) со ссылкой на график.',
    },
    markdown: { system: 'Eleventy: страница в Markdown или Nunjucks', result: 'График.' },
    vitepress: {
      system: 'VitePress',
      result: 'График. На сайте из многих страниц скрипт лучше поместить в head всех страниц (config.head).',
    },
    jekyll: { system: 'Jekyll (kramdown)', result: 'График.' },
    hugo: {
      system: 'Hugo и другой Markdown, который не пропускает HTML',
      result: 'Картинка, заголовок, источник, ссылка. График, если скрипт есть на сайте.',
    },
    mdx: { system: 'MDX: Docusaurus, Next', result: 'График. Другие варианты на HTML там не собираются.' },
    react: { system: 'React', result: 'График: тег с дефисом там считается пользовательским элементом.' },
    closed: { system: 'Squarespace, Wix, Tilda: их блок для HTML', result: 'Должен быть график во фрейме.' },
    newsletter: {
      system: 'Рассылка',
      result: 'Картинка (PNG) со ссылкой на график, с заголовком и источником. В письмах скрипты не работают.',
    },
  },
};
