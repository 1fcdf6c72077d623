import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observer } from './observer.js';

/**
 * The width of an element in whole CSS pixels; 0 until it is known. What is hidden, such as a widget that waits for its
 * turn, keeps the width it had: drawn for none, it would move when it is shown. Asking for an update straight from the
 * observer raises the browser's loop error, so it waits for the next frame, and equal values are dropped.
 */
export class WidthController implements ReactiveController {
  width = 0;
  readonly #host: ReactiveControllerHost & Element;
  #observer: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= observer('ResizeObserver', ([entry]) =>
      this.#measured(entry?.contentRect.width ?? this.#host.clientWidth),
    );
    this.#observer.observe(this.#host);
  }

  /** What is drawn first is drawn for the right width, so that nothing moves; of what is seen it is known by then. */
  hostUpdate(): void {
    this.width ||= this.#host.clientWidth;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured(exact: number): void {
    const width = Math.floor(exact);
    if (!width || width === this.width) return;
    this.width = width;
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
