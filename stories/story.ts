import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

/** A place of a certain width, as a host page gives it. */
export const within = (width: string, content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: ${width}">${content}</div>`;

/** An address that never answers: what a reader sees while own data are on their way. After ten seconds they are told. */
const SLOW = 'slow.csv';

/** Holds back what is asked of `SLOW`, as a server does that takes its time. */
function heldBack(): () => void {
  const { fetch } = window;
  window.fetch = (input, options) =>
    String(input instanceof Request ? input.url : input).endsWith(SLOW)
      ? new Promise((_, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
      : fetch(input, options);
  return () => {
    window.fetch = fetch;
  };
}

/** An element that waits for own data. */
export function loading(tag: string): StoryObj {
  const name = unsafeStatic(tag);
  return {
    beforeEach: heldBack,
    render: () => staticHtml`<${name} src=${SLOW}><p>What the page says until the figures are there.</p></${name}>`,
  };
}

/** An element with all that an embedder may say in words of their own. */
export function ownWords(tag: string): StoryObj {
  const name = unsafeStatic(tag);
  return {
    render: () =>
      staticHtml`<${name}
        heading="A headline of one's own"
        heading-level="2"
        subtitle="A description of one's own"
        credit="The newsroom"
        support-text="Where to find help"
        support-href="help.html"
        ><p slot="note">A note of the embedder's own.</p></${name}
      >`,
  };
}

/** An element in a narrow place of a certain height, as a snippet keeps it: what needs more waits behind a button. */
export function reserved(tag: string): StoryObj {
  const name = unsafeStatic(tag);
  return { render: () => within('320px', staticHtml`<${name} .reservedHeight=${520}></${name}>`) };
}

/** An element with all of its tools: errors are reported only where an embedder takes reports. */
export function tools(tag: string): StoryObj {
  const name = unsafeStatic(tag);
  return { render: () => staticHtml`<${name} report-href="mailto:desk@example.org"></${name}>` };
}

/** An element with all that a reader can open, but for cards. */
export function opened(tag: string): StoryObj {
  const name = unsafeStatic(tag);
  return { render: () => staticHtml`<${name} open="notes table"></${name}>` };
}

/** An element whose first figure was pressed: who counted it, where that was seen, in which words. */
export function card(tag: string): StoryObj {
  const name = unsafeStatic(tag);
  const press = ({ target }: Event) =>
    (target as Element).shadowRoot?.querySelector<HTMLElement>('.chart .cited')?.click();
  return { render: () => within('320px', staticHtml`<${name} @dv-load=${press}></${name}>`) };
}
