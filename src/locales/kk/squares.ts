import type { SquareMessages } from '../squares.js';
import { NO_BREAK } from './dates.js';

/** Words about a funnel's squares in Kazakh. */
export const squares: SquareMessages = {
  each: (worth, next) => `Әр шаршы – ${worth}${next ? `; ${next.noun} үшін – ${next.worth}` : ''}.`,
  blank: NO_BREAK,
  named: (name) => `«${name}»`,
};
