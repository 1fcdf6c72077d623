import type { BuilderWords } from '../../builder/words.js';
import { systems } from './builder-systems.js';

export const builder: BuilderWords = {
  title: 'Put a chart on your page',
  intro:
    'Choose a chart, copy one line, paste it into your article. Everything is filled in already: change what you need.',
  draft: '',
  toCode: 'Straight to the code',
  languages: 'Language of this page',
  link: {
    heading: 'The link that you opened brought settings',
    intro:
      'Anybody can write such a link. Until you use these settings, they are neither in the chart nor in the code, and no data are fetched.',
    names: {
      goal: 'Goal',
      'support-text': 'Helpline, text',
      'support-href': 'Helpline, link',
      heading: 'Headline',
      src: 'Data from',
      'report-href': 'Error reports to',
    },
    use: 'Use these settings',
    leave: 'Leave them out',
    mark: 'This came with the link that you opened: check it.',
    held: 'Not used yet.',
    notInCode: 'Settings from the link are not in the code yet.',
    toSettings: 'Look at them',
  },
  readBack: {
    summary: 'Change a snippet that you have',
    label: 'Paste it here: the code from your article, or the address of one of our pages or frames',
    none: 'This is no snippet of ours. Paste all of it, from the first < to the last >, or the address of one of our pages.',
    done: (chart) => `Read: ${chart}. The form says what the snippet says.`,
    table: (rows) => `Its table is here too (${rows} ${rows === 1 ? 'row' : 'rows'}).`,
    otherHost: (theirs) =>
      `Its files come from ${theirs}; the new code takes them from the address under “Where the files are”. Change that if the other one is yours.`,
    left: (names) => `There is no field for this, so the new code is without it: ${names.join(', ')}.`,
    lostTable:
      'It was made for own data, and their table is not in it any more: a site may have removed it. What you see are our figures.',
  },
  ownTable: {
    heading: 'Your table: in the code, or as a file',
    travels: (rows) =>
      `The code carries your table (${rows} ${rows === 1 ? 'row' : 'rows'}): nothing has to be uploaded, and where the script is removed, readers see the table.`,
    tooLarge:
      'Your table is too large for the code, which carries up to 60 rows and 12 kB. Download it, put the file on your site, and enter its address here: then the code names the file.',
    names: { csv: 'Table (CSV)', json: 'Table (JSON)' },
    address: 'Address of the file on your site',
    addressHint: 'Only if you have put it there: then the code names the file (src) and carries no table.',
    notInLink:
      'The address of this page holds your choices, but not your table: whoever gets the link does not get the data. Keep the code or the file.',
  },
  host: {
    heading: 'Where the files are',
    label: 'Address of the folder with our files on your site',
    hint: 'As it stands, the files come from here, and that works at once.',
    trial: 'For trying out only: a page with https:// loads nothing from here.',
    zip: 'Download all files (ZIP)',
    zipHow: 'To have them on your own site: unpack, upload the folder, enter its address above.',
    legend: 'When a figure is corrected',
    moving: 'The page receives the correction',
    movingMeans: 'Usual. Readers see the new figure and what it was before; you do nothing.',
    pinned: 'The page stays as it is (pinned)',
    pinnedMeans:
      'For archives. The browser refuses the script as soon as its file is another, so the address must be one whose files never change.',
    pinnedNeeds: (version) =>
      `This address does not say that its files never change. Put them into a folder such as …/v/${version}/, or the chart stops, and only its picture stays, with the next upload.`,
    pinnedWaits: 'Asking for the hash of the script …',
    pinnedFailed:
      'The hash could not be read: integrity.json is not beside this page. Choose corrections, or try again.',
  },
  widget: {
    heading: 'What to show',
    legend: 'Chart',
    names: {
      'offence-trend': {
        name: 'Offences by year',
        what: 'What was registered, with gaps and changed definitions',
      },
      'attrition-funnel': { name: 'Reports and proceedings', what: 'Reports to police beside proceedings started' },
      'campaign-timeline': { name: 'The campaign, day by day', what: 'Dated events, who acted, 1992–2021' },
      'petition-counter': { name: 'Two petitions', what: 'Votes for two petitions, for and against the Bill' },
    },
    language: 'Language of the chart',
    draft: 'This translation is a draft: no native reader has signed it yet. The chart says so too.',
    theme: 'Colours',
    themes: { auto: 'As the page', light: 'Light', dark: 'Dark' },
  },
  options: {
    legend: 'This chart',
    more: 'Own headline, own data, error reports',
    names: {
      from: 'From year',
      to: 'To year',
      mark: 'Drawn as',
      view: 'Drawn as',
      bundled: 'Which events',
      actors: 'Whose events',
      goal: 'Goal, in signatures',
      'support-text': 'Text',
      'support-href': 'Link, with https:, tel: or mailto:',
      'report-href': 'Where readers report an error, with https: or mailto:',
      heading: 'Own headline',
      src: 'Own data: address of a JSON or CSV file',
    },
    hints: {
      goal: 'Only with own data of one petition, below: these two were not against a goal.',
      src: 'The chart then says “Data:” and the name of that site. The picture of our figures is left out of the code.',
      bundled: 'What came after is not from the essay: each event has a source of its own.',
      actors: 'None chosen means all.',
      heading: 'Without one, the chart writes it from the figures.',
    },
    choices: {
      mark: { auto: 'What suits the data', columns: 'Columns', line: 'Line' },
      view: { bars: 'Bars', units: 'Squares' },
      bundled: { campaign: 'As the essay tells them', 'later-events': 'What came after, 2021–2025' },
      actors: {
        law: 'Law and Parliament',
        government: 'Authorities',
        against: 'Against the Bill',
        for: 'For the Bill',
        context: 'Context',
      },
    },
    problems: {
      address: 'This is not an address. It looks like https://example.org/charts/',
      https: 'It has to begin with https://',
      link: 'It has to begin with https:, tel: or mailto:',
      year: 'A year has four digits.',
      order: 'This is before the first year.',
      number: 'This has to be a whole number above 0.',
      'own-data': 'Left out: this needs own data.',
    },
  },
  support: {
    legend: 'Before you copy: a helpline, or none?',
    given: 'Add a helpline',
    givenMeans: 'It stands before everything else in every form, also where a site removes the script.',
    none: 'No helpline',
    noneMeans: 'For example, because the page has one already.',
    missed: 'Nothing is copied yet: choose one of these first.',
    missedText: 'Nothing is copied yet: write what the helpline is called, and its number.',
  },
  preview: {
    heading: 'How it looks',
    legend: 'Width',
    widths: { 360: 'Phone', 600: 'Column', 1100: 'Wide' },
    box: 'Preview',
    missing: 'The chart did not load: dv-widgets.js is not beside this page.',
  },
  outputs: {
    heading: 'Copy',
    waits: 'The code comes with the chart …',
    noData: 'No code yet: the chart has nothing to show. Its reason stands above.',
    noHost: 'No code yet: the address of the folder, under “Where the files are”, is not complete.',
    copy: 'Copy',
    howCopied: {
      both: 'Copied: the code for a field that takes HTML, and for a visual editor what shows without the script',
      text: 'Copied',
      'by-hand': 'Selected: copy it with Ctrl+C or ⌘C',
    },
    without: (names) => `Not in this form: ${names.join(', ')}.`,
    notOwnData: 'Not with own data from another site.',
    notTable: 'Not with a table: this form cannot carry it.',
    tooLarge: 'No code yet: your table is too large for it. It can be a file: see “Your table”.',
    others: 'Other forms: frame, newsletter, Markdown, element …',
    names: {
      snippet: {
        title: 'Snippet',
        when: 'Into a “Custom HTML” block, or the source of the page. Where the script is removed, picture or table, headline, source and link stay.',
      },
      page: {
        title: 'Address',
        when: 'In WordPress take this first: paste it into an “Embed” block, or alone on an empty line. No rights are needed, and you see the chart while you write. Ghost takes it too.',
      },
      placeholder: {
        title: 'Without the script',
        when: 'Into a “Custom HTML” block, when your site has the script already, or our WordPress plugin.',
      },
      iframe: {
        title: 'Frame (iframe)',
        when: 'Into a block called “Embed”, “HTML” or “iframe”, in editors that take nothing else: Tilda, Wix, Squarespace.',
      },
      figure: {
        title: 'Picture with headline and source',
        when: 'For feeds and wherever no script may run.',
      },
      newsletter: {
        title: 'Newsletter',
        when: 'Into the HTML block of a mail: a PNG, because Gmail and others show no SVG there.',
      },
      markdown: {
        title: 'Markdown',
        when: 'Into the text of a page, where HTML is left out: Hugo, and others. It becomes the chart, if the site has the script.',
      },
      mdx: { title: 'MDX', when: 'Into an .mdx page: Docusaurus, Next. Other HTML does not build there.' },
      element: { title: 'Element', when: 'For pages that you write yourself in HTML.' },
      npm: { title: 'Package (npm)', when: 'For sites built with React, Vue, Svelte or another tool.' },
    },
  },
  pictures: {
    heading: 'Pictures',
    intro:
      'For places that take no page: messengers, networks, mail, print. They show the chart as it is set here, your data too.',
    names: {
      picture: 'Picture (PNG)',
      drawing: 'Drawing (SVG)',
      card: 'Link card (PNG, 1200 × 630)',
      portrait: 'Portrait card (PNG, 1080 × 1350)',
    },
    failed: 'Your browser did not let the picture be made. Take a screenshot of the preview, or another browser.',
  },
  systems,
};
