import type { PluginWords } from '../plugin.js';

/** What only the block of WordPress says, in English: these sentences stand in the plugin's own files. */
export const plugin: PluginWords = {
  description:
    'Sourced charts on domestic violence in Kazakhstan and the 2020 Bill that was stopped: a block, a shortcode, and the script for placeholders that authors paste.',
  block: {
    description: 'A sourced chart on domestic violence in Kazakhstan and the 2020 Bill that was stopped.',
    chart: 'chart',
    data: 'data',
  },
  problems: {
    assets: 'dv-widgets: the folder “assets” is missing. Please install the packaged plugin.',
    name: 'dv-widgets: there is no widget named “%s”.',
    source: 'dv-widgets: “src” has to be a full address, https://…, or a path from /',
  },
  automatic: 'Automatic',
  siteLanguage: 'Language of the site',
  more: 'More options',
  options: {
    'later-events': 'Timeline of what came after',
    actors: 'Lanes: law government against for context',
    'count-path': 'Where the count is in what own data answer',
    refresh: 'Seconds between two readings of a count, at least 60',
    'heading-level': 'Level of the headline',
    subtitle: 'Own description',
    credit: 'Data credit',
    toolbar: 'Toolbar: none, or table csv svg png cite embed report',
    open: 'Open at first: notes table',
    pick: 'Rows of own data to draw, as in country=Examplia; sex=All',
  },
};
