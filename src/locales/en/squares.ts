import type { SquareMessages } from '../squares.js';

/** Words about a funnel's squares in English. */
export const squares: SquareMessages = (worth, next) =>
  `Each square is ${worth}${next ? `; of ${next.noun}, ${next.worth}` : ''}.`;
