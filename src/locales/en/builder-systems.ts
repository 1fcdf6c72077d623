import type { BuilderWords } from '../../builder/words.js';

/** What works in which content system, in English. */
export const systems: BuilderWords['systems'] = {
  heading: 'What works in my CMS',
  intro: 'Each row says how it is known. If yours is missing: the snippet first, then the frame, then the picture.',
  columns: ['System', 'Take', 'What readers get', 'How it is known'],
  tested: 'Tested here',
  byHand: 'Tried by hand',
  vendor: 'Said by the vendor',
  untested: 'Not tested',
  rows: {
    'wordpress-address': {
      system: 'WordPress, any role, nothing installed: address in an “Embed” block, or alone on its line',
      result:
        'The chart in a frame, seen while you write, if our host answers at the first look; until then the address.',
    },
    'wordpress-editor': {
      system: 'WordPress, administrator or editor: “Custom HTML” block',
      result: 'The chart.',
    },
    'wordpress-author': {
      system: 'WordPress, author or contributor: “Custom HTML” block',
      result:
        'The script is removed on saving: picture, headline, source, link. The chart, if the site has the script.',
    },
    'wordpress-visual': {
      system: 'WordPress, any role: pasted among the paragraphs',
      result: 'An Image block: picture, headline, source, link. The chart, if the site has the script.',
    },
    'wordpress-plugin': {
      system: 'WordPress with our plugin',
      result: 'The chart, for every role, also by block and shortcode.',
    },
    plain: { system: 'A page in plain HTML', result: 'The chart.' },
    source: {
      system: 'CKEditor, TinyMCE: the button that shows the source',
      result: 'Picture, headline, source, link. The chart, if the site has the script.',
    },
    'html-button': { system: 'CKEditor: its button for HTML', result: 'The chart.' },
    'drupal-full': {
      system: 'Drupal, text format “Full HTML”',
      result: 'It keeps every tag, so it should be the chart. It is meant for trusted users.',
    },
    'drupal-basic': {
      system: 'Drupal, text format “Basic HTML”',
      result:
        'Its list of tags has neither script nor figure: the words and the link stay. Pictures from other sites may go.',
    },
    ghost: {
      system: 'Ghost: HTML card, or the address in a card of its own',
      result: 'It prints the card as it is, so it should be the chart; of the address, a frame.',
    },
    'ghost-mail': {
      system: 'Ghost: a post that is sent as a newsletter, too',
      result: 'No script runs in mail. The newsletter form in an HTML card: a picture (PNG) that leads to the chart.',
    },
    markdown: { system: 'Eleventy: a page in Markdown or Nunjucks', result: 'The chart.' },
    vitepress: {
      system: 'VitePress',
      result: 'The chart. On a site of many pages the script belongs into the head of all (config.head).',
    },
    jekyll: { system: 'Jekyll (kramdown)', result: 'The chart.' },
    hugo: {
      system: 'Hugo, and other Markdown that leaves HTML out',
      result: 'Picture, headline, source, link. The chart, if the site has the script.',
    },
    mdx: { system: 'MDX: Docusaurus, Next', result: 'The chart. Other forms of HTML do not build there.' },
    react: { system: 'React', result: 'The chart: a tag with a dash is a custom element there.' },
    closed: { system: 'Squarespace, Wix, Tilda: their block for HTML', result: 'Should be the chart in a frame.' },
    newsletter: {
      system: 'Newsletter',
      result: 'A picture (PNG) that leads to the chart, with its headline and source. No script runs in mail.',
    },
  },
};
