import { reportAddress } from '../../src/core/links.js';
import { type Markup, element } from '../../src/export/svg.js';
import type { PageFigures } from './figures.js';
import type { Named, Settings } from './settings.js';
import { pagesByLanguage } from '../../src/generated/pages-by-language.js';

const sentence = (text: string) => text.replace(/^./u, (first) => first.toUpperCase());

const named = ({ text, href }: Named): Markup | string => (href ? element('a', { href }, text) : text);

/** A helpline as readers without script see it: before everything else. */
export const supportLine = (support: Named, attributes: Readonly<Record<string, string>>): Markup =>
  element('div', { class: 'support', ...attributes }, named(support));

/** Who chose the figures, in one line, which the widget has at the end of its notes. */
export const chosenBy = ({ publisher }: Settings, { messages }: PageFigures): Markup => {
  const { chosen, unnamed } = pagesByLanguage[messages.language];
  return element('p', { slot: 'note' }, `${chosen}: `, publisher ? named(publisher) : unnamed, '.');
};

/** Who publishes these figures, who chose them, and where an error is reported. */
export function standing({ publisher, report }: Settings, { data, messages }: PageFigures): Markup {
  const words = pagesByLanguage[messages.language];
  const name = publisher ? named(publisher) : words.unnamed;
  const href = reportAddress(report, data.id, data.version);
  return element(
    'section',
    { class: 'beside' },
    element('h2', {}, words.standing),
    element('p', {}, publisher ? `${words.publisher}: ` : '', publisher ? name : sentence(words.unnamed), '.'),
    element('p', {}, `${words.chosen}: `, name, `. ${words.counted}`),
    element('p', {}, href ? element('a', { href }, messages.frame.tools.report) : words.unreported),
  );
}
