import { type TemplateResult, html, nothing } from 'lit';
import { type BuilderState, type Setting, heldOf } from './state.js';
import { type BuilderWords, labelOf } from './words.js';

/** What came by the page's address, and how that is said. */
interface Opened {
  readonly state: BuilderState;
  readonly words: BuilderWords;
}

/** What is said beside a setting that came by the page's address. */
export function markOf(name: Setting, { state, words: { link } }: Opened): string | undefined {
  if (!state.unchecked.includes(name)) return undefined;
  return heldOf(state).includes(name) ? `${link.mark} ${link.held}` : link.mark;
}

/** What waits for a word of whoever opened the page, as it was given: she sees what she allows. */
export function linkSection({ state, words }: Opened, use: () => void, leave: () => void) {
  const { link } = words;
  const held = heldOf(state);
  if (!held.length) return nothing;
  return html`<section>
    <h2 id="link" tabindex="-1">${link.heading}</h2>
    <p>${link.intro}</p>
    <dl class="warning">
      ${held.map(
        (name) =>
          html`<div>
            <dt>${link.names[name] ?? labelOf(name, words)}</dt>
            <dd><bdi>${state.options[name]}</bdi></dd>
          </div>`,
      )}
    </dl>
    <p class="copy">
      <button type="button" @click=${use}>${link.use}</button>
      <button type="button" class="second" @click=${leave}>${link.leave}</button>
    </p>
  </section>`;
}

/** Said where the code is, which may be far from the rest. */
export function heldNotice({ state, words: { link } }: Opened): TemplateResult | typeof nothing {
  return heldOf(state).length
    ? html`<p class="warning">${link.notInCode} <a href="#link">${link.toSettings}</a></p>`
    : nothing;
}
