import { type LitElement, type ReactiveControllerHost, css, html, nothing } from 'lit';
import type { Citation, DataSet, LocalText, Passages } from '../core/evidence.js';
import { whole } from '../core/whole.js';
import type { Messages } from '../locales/index.js';

/** Quotes of the bundled data weigh as much as an element, and few readers open them: they come when asked for. */
let passages: Passages | null = null;
let isMissing = false;
let isWarned = false;
/** Drawn with them: to open one more card there, nothing of the drawing is made anew. */
const served = new WeakSet<ReactiveControllerHost>();

export const passagesAreThere = (): boolean => passages !== null;

/** Said where what a reader opens could not be had when it was last asked for. */
export const notAllLoaded = ({ frame }: Messages) =>
  isMissing ? html`<p role="status">${frame.notAllLoaded}</p>` : nothing;

/**
 * Fetches what of our data a reader opens, and draws the host with it.
 * @param soon called right before that
 * @throws what the network says
 */
export async function fetchPassages(host: ReactiveControllerHost, soon?: () => void): Promise<void> {
  if (served.has(host)) return;
  try {
    passages ??= (await import('../generated/passages.js')).passages;
    served.add(host);
  } finally {
    isMissing = !passages;
    soon?.();
    host.requestUpdate();
  }
  await host.updateComplete;
}

/** The same when a reader opens something, and again at the next opening where they could not be had. */
export function askForPassages(host: LitElement): void {
  // Safari leaves it to us that what a reader is at stays in sight when there is more above it. Who has gone on stays there.
  let at: Element | null = null;
  const wereThere = passagesAreThere();
  const soon = () => {
    // What is drawn with the press itself is above nobody who has gone on.
    if (wereThere) return;
    const focused = host.shadowRoot?.activeElement;
    const { top, bottom } = focused?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    at = focused && bottom > 0 && top < innerHeight ? focused : null;
  };
  // What is there stays; a quote that cannot be fetched is no error of the page.
  fetchPassages(host, soon).then(
    () => at?.scrollIntoView({ block: 'nearest' }),
    (error: unknown) => {
      if (!isWarned) console.warn(`dv-widgets: the quotes could not be loaded (${String(error)})`);
      isWarned = true;
    },
  );
}

/** The words of a citation, as soon as they are there. */
export function quotation(citation: Citation, messages: Messages) {
  const { frame } = messages;
  const { quote, quoteLanguage, translation, note } = citation.quote ? citation : (passages?.quotes[citation.id] ?? {});
  if (!quote) return nothing;
  const translated = translation && quoteLanguage !== messages.language;
  return html`<p>
    <q lang=${quoteLanguage ?? nothing}>${frame.quoted(quote)}</q>
    ${translated ? html`${frame.translation} ${frame.quoted(messages.text(translation))}` : nothing}
    ${note ? messages.text(note) : nothing}
  </p>`;
}

/** How a source was seen, as soon as that is there. */
export const seenHow = (source: string): LocalText | undefined => passages?.notes[source];

const wholes = new WeakMap<DataSet, DataSet>();

/** A data set of ours with all that a reader opens, as soon as that is there. */
export function wholeOf<Data extends DataSet>(data: Data): Data {
  if (!passages || data.whose !== undefined) return data;
  if (!wholes.has(data)) wholes.set(data, whole(data, passages.rest[data.id]));
  return wholes.get(data) as Data;
}

export const quoteStyles = css`
  q {
    quotes: none;
  }
`;
