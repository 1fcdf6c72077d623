import { type TemplateResult, html, nothing } from 'lit';

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Where the value is from, when nobody here has chosen it. */
  readonly mark?: string | undefined;
  readonly mode?: 'url' | 'numeric';
  /** Heard while it is typed, not only when the field is left: for what fetches nothing. */
  readonly eager?: boolean;
  readonly changed: (value: string) => void;
}

export function textField({ id, label, value, hint, problem, mark, mode, eager, changed }: TextField): TemplateResult {
  const heard = (event: Event) => changed((event.target as HTMLInputElement).value);
  const said = [mark && `${id}-mark`, hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return html`<div class="field ${mode === 'numeric' && !hint ? 'narrow' : ''}">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class=${mode === 'numeric' ? 'short' : nothing}
      inputmode=${mode ?? nothing}
      autocomplete="off"
      spellcheck=${mode ? 'false' : nothing}
      autocapitalize=${mode ? 'none' : nothing}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${said || nothing}
      .value=${value}
      @change=${heard}
      @input=${eager ? heard : null}
    />
    ${mark ? html`<p class="warning" id="${id}-mark">${mark}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Language of the label, where it is not that of the page. */
  readonly lang?: string;
  readonly means?: string;
}

/** One of several, or some of them. */
export interface ChoiceField {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly hint?: string | undefined;
  readonly mark?: string | undefined;
  readonly problem?: string | undefined;
  readonly several?: boolean;
  readonly look?: 'cards' | 'lines' | 'row';
  readonly changed: (values: readonly string[]) => void;
}

export function choiceField({
  name,
  legend,
  choices,
  chosen,
  hint,
  mark,
  problem,
  several,
  look,
  changed,
}: ChoiceField) {
  const heard = (event: Event) => {
    const group = (event.target as HTMLElement).closest('fieldset') as HTMLFieldSetElement;
    changed([...group.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value));
  };
  const said = [mark && `${name}-mark`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<fieldset class="choice ${look ?? 'row'}" aria-describedby=${said || nothing} @change=${heard}>
    <legend>${legend}</legend>
    <div class="choices">
      ${choices.map(
        ({ value, label, lang, means }) =>
          html`<label class=${chosen.includes(value) ? 'chosen' : nothing}>
            <input
              type=${several ? 'checkbox' : 'radio'}
              name=${name}
              value=${value}
              .checked=${chosen.includes(value)}
              aria-describedby=${means ? `${name}-${value}-means` : nothing}
            />
            <span>
              <b lang=${lang ?? nothing}>${label}</b>
              ${means ? html`<span class="hint" id="${name}-${value}-means">${means}</span>` : nothing}
            </span>
          </label>`,
      )}
    </div>
    ${mark ? html`<p class="warning" id="${name}-mark">${mark}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : nothing}
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  </fieldset>`;
}
