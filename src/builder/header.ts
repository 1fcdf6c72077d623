import { type TemplateResult, html } from 'lit';
import { LANGUAGES, LANGUAGE_TRAITS } from '../core/languages.js';
import type { Language } from '../locales/index.js';
import { reviewOf } from './review.js';
import type { BuilderWords } from './words.js';

/** What the page is, and the languages that it speaks. */
export function header(language: Language, words: BuilderWords, speak: (language: Language) => void): TemplateResult {
  return html`<header>
    <p class="languages" role="group" aria-label=${words.languages}>
      ${LANGUAGES.map(
        (each) =>
          html`<button type="button" lang=${each} aria-pressed=${each === language} @click=${() => speak(each)}>
            ${LANGUAGE_TRAITS[each].name}
          </button>`,
      )}
    </p>
    <h1 tabindex="-1">${words.title}</h1>
    <p>${words.intro} <a href="#codes">${words.toCode}</a></p>
    ${reviewOf(language, words.draft)}
  </header>`;
}
