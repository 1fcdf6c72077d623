import type { OverviewMessages } from '../overview.js';

/** Words in a timeline's overview in English. */
export const overview: OverviewMessages = {
  hollow: 'announced or planned',
  key: 'Sign: a day. Fading band: some time within it. Solid bar: it lasted.',
};
