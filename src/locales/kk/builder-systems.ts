import type { BuilderWords } from '../../builder/words.js';

/** What works in which content system, in Kazakh. */
export const systems: BuilderWords['systems'] = {
  heading: 'Менің CMS жүйемде не жұмыс істейді',
  intro:
    'Әр жолда бұл қайдан белгілі екені айтылған. Жүйеңіз жоқ болса: алдымен код, содан кейін фрейм, содан кейін сурет.',
  columns: ['Жүйе', 'Не алу керек', 'Оқырман не көреді', 'Қайдан белгілі'],
  tested: 'Осында тексерілген',
  byHand: 'Қолмен тексерілген',
  vendor: 'Әзірлеушінің айтуынша',
  untested: 'Тексерілмеген',
  rows: {
    'wordpress-address': {
      system: 'WordPress, кез келген рөл, ештеңе орнатылмаған: «Embed» блогындағы немесе бөлек жолдағы мекенжай',
      result:
        'Алғашқы көрсетуде біздің сервер жауап берсе, фреймдегі график, жазып отырғанда-ақ көрінеді; оған дейін мекенжай тұрады.',
    },
    'wordpress-editor': {
      system: 'WordPress, әкімші немесе редактор: «Custom HTML» блогы',
      result: 'График.',
    },
    'wordpress-author': {
      system: 'WordPress, автор немесе қатысушы: «Custom HTML» блогы',
      result:
        'Сақтағанда скрипт алынады: сурет, тақырып, дереккөз, сілтеме қалады. Сайтта скрипт болса, график шығады.',
    },
    'wordpress-visual': {
      system: 'WordPress, кез келген рөл: абзацтар арасына тікелей қою',
      result: '«Image» блогы: сурет, тақырып, дереккөз, сілтеме. Сайтта скрипт болса, график шығады.',
    },
    'wordpress-plugin': {
      system: 'Біздің плагин орнатылған WordPress',
      result: 'График, кез келген рөл үшін, блокпен де, шорткодпен де.',
    },
    plain: { system: 'Кәдімгі HTML беті', result: 'График.' },
    source: {
      system: 'CKEditor, TinyMCE: бастапқы кодты көрсететін түйме',
      result: 'Сурет, тақырып, дереккөз, сілтеме. Сайтта скрипт болса, график шығады.',
    },
    'html-button': { system: 'CKEditor: HTML түймесі', result: 'График.' },
    'drupal-full': {
      system: 'Drupal, «Full HTML» форматы',
      result: 'Барлық тегті сақтайды, сондықтан график болуы тиіс. Ол сенімді пайдаланушыларға арналған.',
    },
    'drupal-basic': {
      system: 'Drupal, «Basic HTML» форматы',
      result:
        'Оның тегтер тізімінде script те, figure де жоқ: сөздер мен сілтеме қалады. Басқа сайттардың суреттері қалмауы мүмкін.',
    },
    ghost: {
      system: 'Ghost: HTML карточкасы немесе жеке карточкадағы мекенжай',
      result: 'Карточка сол күйінде шығады, сондықтан график болуы тиіс; мекенжайдан фрейм шығады.',
    },
    'ghost-mail': {
      system: 'Ghost: поштамен де таратылатын жазба',
      result:
        'Хаттарда скрипт жұмыс істемейді. HTML карточкасындағы пошта таратылымы нұсқасы: графикке апаратын сурет (PNG).',
    },
    markdown: { system: 'Eleventy: Markdown не Nunjucks беті', result: 'График.' },
    vitepress: {
      system: 'VitePress',
      result: 'График. Беті көп сайтта скриптті барлық беттің head бөліміне қойған жөн (config.head).',
    },
    jekyll: { system: 'Jekyll (kramdown)', result: 'График.' },
    hugo: {
      system: 'Hugo және HTML өткізбейтін басқа Markdown',
      result: 'Сурет, тақырып, дереккөз, сілтеме. Сайтта скрипт болса, график шығады.',
    },
    mdx: { system: 'MDX: Docusaurus, Next', result: 'График. HTML-дің басқа нұсқалары онда құрастырылмайды.' },
    react: { system: 'React', result: 'График: дефисі бар тег онда пайдаланушы элементі болып саналады.' },
    closed: { system: 'Squarespace, Wix, Tilda: олардың HTML блогы', result: 'Фреймдегі график болуы тиіс.' },
    newsletter: {
      system: 'Пошта таратылымы',
      result: 'Графикке апаратын сурет (PNG), тақырыбы мен дереккөзі бар. Хаттарда скрипт жұмыс істемейді.',
    },
  },
};
