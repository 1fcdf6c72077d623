import type { PluginWords } from '../plugin.js';

/** What only the block of WordPress says, in Kazakh. */
export const plugin: PluginWords = {
  description:
    'Қазақстандағы тұрмыстық зорлық-зомбылық және 2020 жылы тоқтатылған заң жобасы туралы дереккөзі көрсетілген графиктер: блок, шорткод және авторлар қоятын кодтың скрипті.',
  block: {
    description:
      'Қазақстандағы тұрмыстық зорлық-зомбылық және 2020 жылы тоқтатылған заң жобасы туралы дереккөзі көрсетілген график.',
    chart: 'график',
    data: 'деректер',
  },
  problems: {
    assets: 'dv-widgets: «assets» қалтасы жоқ. Жинақталған плагинді орнатыңыз.',
    name: 'dv-widgets: «%s» атты график жоқ.',
    source: 'dv-widgets: «src» үшін толық мекенжай, https://…, немесе / таңбасынан басталатын жол керек',
  },
  automatic: 'Автоматты түрде',
  siteLanguage: 'Сайт тілі',
  more: 'Басқа баптаулар',
  options: {
    'later-events': 'Шежіре: кейін не болды',
    actors: 'Жолақтар: law government against for context',
    'count-path': 'Деректеріңіз жауабында дауыс саны қай жерде тұр',
    refresh: 'Дауыс санын екі рет оқу арасындағы секунд, кемінде 60',
    'heading-level': 'Тақырып деңгейі',
    subtitle: 'Өз сипаттамаңыз',
    credit: 'Деректер кімдікі',
    toolbar: 'Түймелер: none немесе table csv svg png cite embed report',
    open: 'Басында ашық: notes table',
    pick: 'Деректеріңіздің қай жолдарын көрсету керек, мысалы country=Examplia; sex=All',
  },
};
