import type { SquareMessages } from '../squares.js';
import { NO_BREAK } from './dates.js';

/** Words about a funnel's squares in Russian. */
export const squares: SquareMessages = {
  each: (worth, next) => `Каждый квадрат — ${worth}${next ? `; ${next.noun} — ${next.worth}` : ''}.`,
  blank: NO_BREAK,
  named: (name) => `«${name}»`,
};
