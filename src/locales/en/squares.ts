import type { SquareMessages } from '../messages.js';

/** Words about a funnel's squares in English. */
export const squares: SquareMessages = (worth, next) =>
  `Each square is ${worth}${next ? `; of ${next.noun}, ${next.worth}` : ''}.`;
