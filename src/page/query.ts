import { frameOptions } from '../generated/frame-options.js';
import { type Widget, isWidget } from '../widgets.js';

export interface FrameQuery {
  readonly widget: Widget;
  readonly language: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether something was asked for that a frame does not do. */
  readonly refused: boolean;
}

/** What a frame's address asks for. @param address of the frame itself, by which own data are known as its own */
export function frameQuery(address: string): FrameQuery {
  const url = new URL(address);
  const { widget, lang, src, ...rest } = Object.fromEntries(url.searchParams);
  const attributes = new Map(
    Object.entries(rest).filter(
      ([name, value]) => Object.hasOwn(frameOptions, name) && frameOptions[name]?.test(value),
    ),
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
