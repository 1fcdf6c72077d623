import { type Widget, isWidget } from '../export/addresses.js';

/** Options that a frame's address may carry: ids, years and closed choices, so that nobody can put words or figures into our mouth. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  theme: /^(auto|light|dark)$/,
  view: /^(bars|units)$/,
  mark: /^(auto|columns|line)$/,
  from: /^\d{4}$/,
  to: /^\d{4}$/,
  actors: /^[a-z-]+( [a-z-]+)*$/,
  bundled: /^[a-z0-9-]+$/,
  toolbar: /^(?:none|(?:table|csv|svg|png|cite|embed|report)(?: (?:table|csv|svg|png|cite|embed|report))*)$/,
};

export interface FrameWish {
  readonly widget: Widget;
  readonly language: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether something was asked for that a frame does not do. */
  readonly refused: boolean;
}

/** What a frame's address asks for. @param address of the frame itself, by which own data are known as its own */
export function frameWish(address: string): FrameWish {
  const url = new URL(address);
  const { widget, lang, src, ...rest } = Object.fromEntries(url.searchParams);
  const attributes = new Map(
    Object.entries(rest).filter(([name, value]) => Object.hasOwn(OPTIONS, name) && OPTIONS[name]?.test(value)),
  );
  const isOwn = src !== undefined && isOfSameOrigin(src, url);
  if (isOwn) attributes.set('src', src);
  return {
    widget: isWidget(widget ?? '') ? (widget as Widget) : 'offence-trend',
    language: lang ?? '',
    attributes,
    refused: attributes.size < Object.keys(rest).length + (src === undefined ? 0 : 1) || !isWidget(widget ?? ''),
  };
}

function isOfSameOrigin(address: string, frame: URL): boolean {
  try {
    const { origin } = new URL(address, frame);
    // What has none shares none.
    return origin !== 'null' && origin === frame.origin;
  } catch {
    return false;
  }
}
