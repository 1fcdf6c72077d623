import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/attrition-funnel/element.js';
import '../src/campaign-timeline/element.js';
import { COMMON_OPTIONS, type Option, type Options } from '../src/core/options.js';
import '../src/offence-trend/element.js';
import '../src/petition-counter/element.js';
import { OWN_OPTIONS, tagOf, type Widget } from '../src/widgets.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

export type Args = Readonly<Record<string, unknown>>;

const optionsOf = (widget: Widget): Options => ({ ...COMMON_OPTIONS, ...OWN_OPTIONS[widget] });

/** An element as a page writes it: what is an attribute as one, everything else as a property, and what stands between its tags. */
export function elementOf(widget: Widget, args: Args = {}, inside: TemplateResult | string = ''): TemplateResult {
  const tag = unsafeStatic(tagOf(widget));
  const options = optionsOf(widget);
  const give = (element?: Element) => {
    for (const [name, value] of Object.entries(element ? args : {}))
      if (!(name in options) && !name.startsWith('data-')) Object.assign(element!, { [name]: value });
      else if (value === undefined || value === null || value === '' || String(value) === '')
        element!.removeAttribute(name);
      else element!.setAttribute(name, Array.isArray(value) ? value.join(' ') : String(value));
  };
  return staticHtml`<${tag} ${ref(give)}>${inside}</${tag}>` as TemplateResult;
}

/** A place of a certain width, as a host page gives it. */
export const within = (width: string, content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: ${width}; max-inline-size: 100%">${content}</div>`;

/** A story whose controls are the element's attributes. */
export const story = (widget: Widget, args: Args = {}, inside?: TemplateResult | string): StoryObj => ({
  args,
  render: (given) => elementOf(widget, given, inside),
});

/** A control for every attribute. Some parts have the name of one, and would take its place in the table. */
export function argTypesOf(widget: Widget): ArgTypes {
  const all: readonly Declaration[] = manifest.modules.flatMap(
    ({ declarations }) => declarations as readonly Declaration[],
  );
  const { attributes = [], cssParts = [] } = all.find(({ tagName }) => tagName === tagOf(widget)) ?? {};
  const described = (name: string) => {
    const words = attributes.find((each) => each.name === name)?.description ?? '';
    return cssParts.some((each) => each.name === name) ? `${words} Also a \`::part\`.` : words;
  };
  return Object.fromEntries(
    Object.entries(optionsOf(widget)).map(([name, option]) => [
      name,
      { ...controlFor(option), description: described(name), table: { category: 'attributes' } },
    ]),
  );
}

/** What a story of an element shows beside it. */
export const aboutOf = (widget: Widget) => ({
  component: tagOf(widget),
  argTypes: argTypesOf(widget),
  parameters: { controls: { include: Object.keys(optionsOf(widget)) } },
});

/** With its type, without which Storybook takes no value from an address. */
function controlFor(option: Option): ArgTypes[string] {
  if (option.kind === 'choice' || option.kind === 'data-set') {
    const values = option.kind === 'choice' ? [...option.values] : [...option.values, 'none'];
    return { control: { type: 'select' }, options: values, type: { name: 'enum', value: values } };
  }
  if (option.kind === 'choices' || option.kind === 'ids') {
    const options = [...option.values];
    return { control: { type: 'inline-check' }, options, type: { name: 'array', value: { name: 'string' } } };
  }
  if (option.kind === 'year' || option.kind === 'number')
    return { control: { type: 'number' }, type: { name: 'number' } };
  return option.kind === 'boolean'
    ? { control: { type: 'boolean' }, type: { name: 'boolean' } }
    : { control: { type: 'text' }, type: { name: 'string' } };
}
