import { type TemplateResult, html } from 'lit';
import { choiceField, textField } from './fields.js';
import type { Form } from './form.js';
import { markOf } from './link.js';
import { commonOptions, ownOptions } from '../generated/builder-options.js';
import { labelOf } from './words.js';
import { choicesOf, isSeveral, optionNamed, usualOf } from './state.js';

/** Asked for by itself is a helpline. */
const HIDDEN = Object.keys(commonOptions).filter((name) => !name.startsWith('support'));

export function optionsForm(form: Form): TemplateResult {
  const { state, words } = form;
  return html`<section class="goes-on">
    <fieldset>
      <legend>${words.options.legend}: ${words.widget.names[state.widget].name}</legend>
      <div class="beside">${Object.keys(ownOptions[state.widget]).map((name) => option(name, form))}</div>
    </fieldset>
    <details class="more">
      <summary>${words.options.more}</summary>
      ${HIDDEN.filter((name) => name !== 'src' || !state.table).map((name) => option(name, form))}
    </details>
  </section>`;
}

/** Whether something stands where it would not be seen. */
export const hasMore = ({ options }: Form['state']): boolean => HIDDEN.some((name) => options[name]);

/** @param missing what is said where it is wanted and there is nothing */
export function option(name: string, form: Form, missing?: string): TemplateResult {
  const { state, problems, words, change } = form;
  const { hints, choices, problems: said } = words.options;
  const asked = optionNamed(name);
  const label = labelOf(name, words);
  const value = state.options[name] ?? '';
  const take = (value: string) => change({ options: { ...state.options, [name]: value } });
  const values = choicesOf(asked);
  if (values)
    return choiceField({
      name,
      legend: label,
      choices: values.map((value) => ({
        value,
        label: choices[name]?.[value] ?? (asked.kind === 'boolean' ? label : value),
      })),
      chosen: isSeveral(asked) ? value.split(' ') : [value || (usualOf(asked) ?? '')],
      several: isSeveral(asked),
      hint: hints[name],
      mark: markOf(name, form),
      changed: (chosen) => take(chosen.join(' ')),
    });
  const problem = problems[name];
  // What is typed as words is heard at once; everything else is taken when its field is left.
  const isFree = asked.kind === 'text';
  const isNumber = asked.kind === 'year' || asked.kind === 'number';
  return textField({
    id: name,
    label,
    value,
    hint: hints[name],
    problem: problem ? said[problem] : missing,
    mark: markOf(name, form),
    ...(isNumber ? { mode: 'numeric' } : isFree ? {} : { mode: 'url' }),
    eager: isFree,
    changed: take,
  });
}
