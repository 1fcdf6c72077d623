import type { Messages } from '../locales/index.js';

/** A sentence above the drawing, in the reader's language. */
export type Notice = (messages: Messages) => string;

/** How loading stands. Data exist only where they can be shown. */
export type LoadState<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: Data; readonly notice?: Notice | null }
  | { readonly state: 'failed'; readonly notice: Notice };
