import type { PluginWords } from '../plugin.js';

/** What only the block of WordPress says, in Russian. */
export const plugin: PluginWords = {
  description:
    'Графики с источниками о домашнем насилии в Казахстане и об остановленном законопроекте 2020 года: блок, шорткод и скрипт для кода, который вставляют авторы.',
  block: {
    description: 'График с источниками о домашнем насилии в Казахстане и об остановленном законопроекте 2020 года.',
    chart: 'график',
    data: 'данные',
  },
  problems: {
    assets: 'dv-widgets: нет папки «assets». Установите собранный плагин.',
    name: 'dv-widgets: нет графика с именем «%s».',
    source: 'dv-widgets: в «src» нужен полный адрес, https://…, или путь от /',
  },
  automatic: 'Автоматически',
  siteLanguage: 'Язык сайта',
  more: 'Другие настройки',
  options: {
    'later-events': 'Хроника: что было потом',
    actors: 'Дорожки: law government against for context',
    'count-path': 'Где в ответе с вашими данными стоит число голосов',
    refresh: 'Секунд между двумя чтениями числа голосов, не меньше 60',
    'heading-level': 'Уровень заголовка',
    subtitle: 'Свое описание',
    credit: 'Чьи данные',
    toolbar: 'Кнопки: none или table csv svg png cite embed report',
    open: 'Открыто сначала: notes table',
    pick: 'Какие строки ваших данных показать, например country=Examplia; sex=All',
  },
};
