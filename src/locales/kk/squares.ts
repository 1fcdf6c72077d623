import type { SquareMessages } from '../squares.js';

/** Words about a funnel's squares in Kazakh. */
export const squares: SquareMessages = (worth, next) =>
  `Әр шаршы – ${worth}${next ? `; ${next.noun} үшін – ${next.worth}` : ''}.`;
