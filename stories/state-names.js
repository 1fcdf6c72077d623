/** Which states of an element a designer can look at, in the order of the sidebar; read by the stories and by their check. */
export const STATES = [
  ...['Ready', 'Loading', 'Empty', 'Failed', 'OwnData', 'PartialAndMissing', 'LongText', 'Narrow', 'NoScript'],
  ...['Corrected', 'DraftTranslation', 'Stale', 'CardOpen', 'NotesOpen', 'TableOpen', 'Dark', 'ForcedColours', 'Print'],
  ...['TwoOnAPage', 'InAFrame'],
];

/** Only one petition has a goal. */
export const STATES_OF_COUNTER = ['GoalReached'];

/** Where nothing of ours is drawn, or not yet. */
export const WITHOUT_DRAWING = ['Loading', 'Empty', 'Failed', 'NoScript', 'ForcedColours', 'Print', 'InAFrame'];
