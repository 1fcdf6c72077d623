import { type TemplateResult, css, html } from 'lit';
import type { Messages } from '../locales/index.js';

/** What does not fit into one screen, behind a button that says how much it is. */
export const restButton = (count: number, show: () => void, { frame }: Messages): TemplateResult =>
  html`<button class="rest" type="button" @click=${show}>+ ${frame.more(count)}</button>`;

export const restStyles = css`
  .rest {
    min-block-size: 28px;
    text-decoration: underline;
  }
`;
