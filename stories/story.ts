import { html, type TemplateResult } from 'lit';

/** A place of a certain width, as a host page gives it. */
export const within = (width: string, content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: ${width}">${content}</div>`;
