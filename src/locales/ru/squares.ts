import type { SquareMessages } from '../messages.js';

/** Words about a funnel's squares in Russian. */
export const squares: SquareMessages = (worth, next) =>
  `Каждый квадрат — ${worth}${next ? `; ${next.noun} — ${next.worth}` : ''}.`;
