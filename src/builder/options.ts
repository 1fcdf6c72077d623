import { type TemplateResult, html } from 'lit';
import { choiceField, textField } from './fields.js';
import type { Form } from './form.js';
import { markOf } from './link.js';
import { CHOICES, COMMON_OPTIONS, OWN_OPTIONS, type OptionName } from './state.js';

const MORE = COMMON_OPTIONS.filter((name) => !name.startsWith('support'));
/** What is typed as words. Everything else is taken when its field is left. */
const FREE: readonly OptionName[] = ['heading', 'support-text'];

export function optionsForm(form: Form): TemplateResult {
  const { state, words } = form;
  return html`<section class="goes-on">
    <fieldset>
      <legend>${words.options.legend}: ${words.widget.names[state.widget].name}</legend>
      <div class="beside">${OWN_OPTIONS[state.widget].map((name) => option(name, form))}</div>
    </fieldset>
    <details class="more">
      <summary>${words.options.more}</summary>
      ${MORE.map((name) => option(name, form))}
    </details>
  </section>`;
}

/** Whether something stands where it would not be seen. */
export const hasMore = ({ options }: Form['state']): boolean => MORE.some((name) => options[name]);

/** @param missing what is said where it is wanted and there is nothing */
export function option(name: OptionName, form: Form, missing?: string): TemplateResult {
  const { state, problems, words, change } = form;
  const { names, hints, choices, problems: said } = words.options;
  const value = state.options[name] ?? '';
  const take = (value: string) => change({ options: { ...state.options, [name]: value } });
  const values = CHOICES[name];
  if (values)
    return choiceField({
      name,
      legend: names[name],
      choices: values.map((value) => ({ value, label: choices[name as keyof typeof choices][value] ?? value })),
      chosen: name === 'actors' ? value.split(' ') : [value || (values[0] ?? '')],
      several: name === 'actors',
      hint: hints[name],
      mark: markOf(name, form),
      changed: (chosen) => take(chosen.join(' ')),
    });
  const problem = problems[name];
  const number = name === 'from' || name === 'to' || name === 'goal';
  return textField({
    id: name,
    label: names[name],
    value,
    hint: hints[name],
    problem: problem ? said[problem] : missing,
    mark: markOf(name, form),
    ...(number ? { mode: 'numeric' } : FREE.includes(name) ? {} : { mode: 'url' }),
    eager: FREE.includes(name),
    changed: take,
  });
}
