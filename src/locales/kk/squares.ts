import type { SquareMessages } from '../messages.js';

/** Words about a funnel's squares in Kazakh. */
export const squares: SquareMessages = (worth, next) =>
  `Әр шаршы – ${worth}${next ? `; ${next.noun} үшін – ${next.worth}` : ''}.`;
