import { html, type TemplateResult } from 'lit';
import { fitIntoFrame, type WidgetElement } from '../src/page/framed.js';
import type { Widget } from '../src/widgets.js';
import { elementOf } from './element.js';

const title = (widget: Widget) => `elements-${widget}--in-a-frame`;

/** A frame as high as the first state of a phone: what needs more waits behind a button. Inside, it is this story again. */
export function framed(widget: Widget, height: number, globals: Readonly<Record<string, unknown>>): TemplateResult {
  if (window.name === 'framed')
    return html`<main @dv-load=${fit}>
      <h1 style="position: absolute; clip-path: inset(50%)">${widget}</h1>
      ${elementOf(widget, { 'heading-level': '2' })}
    </main>`;
  const given = Object.entries(globals).flatMap(([name, value]) =>
    ['lang', 'theme', 'dir'].includes(name) ? `${name}:${String(value)}` : [],
  );
  return html`<iframe
    name="framed"
    title=${widget}
    src="iframe.html?id=${title(widget)}&viewMode=story&globals=${given.join(';')}"
    style="inline-size: 360px; block-size: ${height}px; max-inline-size: 100%; border: 0"
  ></iframe>`;
}

const fit = ({ target }: Event) => fitIntoFrame(target as unknown as WidgetElement);
