import { type TemplateResult, html, nothing } from 'lit';
import { choiceField } from './fields.js';
import type { Form } from './form.js';
import { markOf } from './link.js';
import { option } from './options.js';

/**
 * A helpline, or none: asked before anything is copied, with no answer made up.
 * @param isMissed whether somebody wanted to copy without an answer
 */
export function supportForm(form: Form, isMissed: boolean): TemplateResult {
  const { state, words, change } = form;
  const { support } = words;
  const isGiven = state.support === 'given';
  return html`${choiceField({
    name: 'support',
    legend: support.legend,
    look: 'cards',
    choices: [
      { value: 'given', label: support.given, means: support.givenMeans },
      { value: 'none', label: support.none, means: support.noneMeans },
    ],
    chosen: state.support ? [state.support] : [],
    mark: markOf('support', form),
    problem: isMissed && !isGiven ? support.missed : undefined,
    changed: ([value]) => change({ support: value === 'none' ? 'none' : 'given' }),
  })}
  ${
    isGiven
      ? html`<div class="beside">
          ${option('support-text', form, isMissed ? support.missedText : undefined)} ${option('support-href', form)}
        </div>`
      : nothing
  }`;
}
