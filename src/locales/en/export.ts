import type { ExportMessages } from '../export.js';

const own = (whose: string) => `Data: ${whose || 'the page that shows them'}, not checked by dv-widgets`;

/** What is said in files and citations in English. */
export const exportMessages: ExportMessages = {
  licence: 'Facts may be used with their sources named.',
  data: 'Data: ',
  ownData: (whose) => `${own(whose)}. Sources named there: `,
  ownDataUnsourced: (whose) => `${own(whose)}; no source is named there`,
  moreSources: (count) => `and ${count} more`,
  dataSet: (id, version) => `Data set ${id}, version ${version}`,
  derived: 'Some of the figures are derived: calculated, not reported by a source',
  places: {
    address: 'WordPress, Ghost: paste this address into an “Embed” block, or alone on an empty line.',
    snippet: 'Other sites: paste this code into a “Custom HTML” block, or the source of the page.',
    frame: 'Tilda, Wix, Squarespace: paste this frame into a block called “Embed” or “HTML”.',
    usual: 'The chart is then as it usually is, not as on this page.',
  },
  accessed: (date) => `accessed ${date}`,
};
