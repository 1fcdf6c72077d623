import { isServer } from 'lit';

/** MooTools puts another in its place on the page, and listeners would get nothing. */
const Event = isServer ? globalThis.Event : (Object.getPrototypeOf(UIEvent) as typeof globalThis.Event);

/**
 * The data set is on screen, drawing included; lines of long series, drawn when they are nearly seen, come after.
 * Bubbles and crosses shadow roots. Fired once per data set.
 */
export class DvLoadEvent extends Event {
  constructor() {
    super('dv-load', { bubbles: true, composed: true });
  }
}

/** Something is wrong with the data. Bubbles and crosses shadow roots. */
export class DvErrorEvent extends Event {
  /** The first of `errors`: a `DataError` where the data are at fault. */
  readonly error: Error;

  /** Everything that is wrong at once, also what readers are not told of, such as a column that was not used. */
  readonly errors: readonly Error[];

  /** @param errors at least one */
  constructor(errors: readonly Error[]) {
    super('dv-error', { bubbles: true, composed: true });
    this.errors = errors;
    this.error = errors[0] as Error;
  }
}

/** The reader asked for one thing in a drawing. Bubbles and crosses shadow roots. */
export class DvSelectEvent extends Event {
  /** Id in the data, as of an event. */
  readonly id: string;

  constructor(id: string) {
    super('dv-select', { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dv-load': DvLoadEvent;
    'dv-error': DvErrorEvent;
    'dv-select': DvSelectEvent;
  }
}
