import type { PageWords } from '../pages.js';

/** What pages around a widget say in English. */
export const pages: PageWords = {
  about: 'Domestic violence in Kazakhstan and the Bill of 2020',
  languages: 'Languages',
  data: 'Data (CSV)',
  corrections: 'Corrections',
  embed: 'Embed this',
  dataVersion: 'Data version',
  changes: {
    same: 'Nothing has changed since the picture that you came from.',
    uncorrected:
      'Nothing shown here has been corrected since the picture that you came from; the data have a newer version.',
    corrected: 'There are corrections since the picture that you came from: they stand below the headline.',
    newer: 'The picture that you came from has newer data than this page.',
  },
  caveat: 'What to know',
  sources: 'Sources',
  inFull: 'The finding in full',
  standing: 'Who stands behind these figures',
  publisher: 'Publisher',
  chosen: 'Figures chosen and checked by',
  unnamed: 'publisher not named',
  unreported: 'No address for reports of errors is named.',
  counted: 'Who counted each figure stands beside it, in the table and in the notes.',
  refused: 'The address asked for something that this page does not show. What is shown is the bundled figures.',
  correctionsPage: {
    title: 'Corrections',
    text: 'Every figure and date that was changed after publication: what it was, what it is, and why. Pages that load the widgets from the address that receives corrections say so beside the figure.',
    none: 'Nothing has been corrected so far.',
  },
  withoutScript:
    'The builder needs JavaScript. Snippets as they are usually wanted are ready: open one of these files in a text editor and copy its line.',
};
