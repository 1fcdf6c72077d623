/** The data set is on screen, drawing included. Bubbles and crosses shadow roots. Fired once per data set. */
export class DvLoadEvent extends Event {
  constructor() {
    super('dv-load', { bubbles: true, composed: true });
  }
}

/** Something is wrong with the data. Bubbles and crosses shadow roots. */
export class DvErrorEvent extends Event {
  /** A `DataError` where the data are at fault. */
  readonly error: Error;

  constructor(error: Error) {
    super('dv-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'dv-load': DvLoadEvent;
    'dv-error': DvErrorEvent;
  }
}
