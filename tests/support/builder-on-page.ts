import { Builder } from '../../src/builder/builder.js';
import { builder as en } from '../../src/locales/en/builder.js';
import { builder as kk } from '../../src/locales/kk/builder.js';
import { builder as ru } from '../../src/locales/ru/builder.js';
import '../../src/index.js';
import { nextFrame, until } from './place.js';

const address = location.href;

/** What is said of a form of code, and can be done with it: each thing is labelled or described by the form's heading. */
export function formIn(root: () => ParentNode) {
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root().querySelector<Found>(selector)!;
  return {
    codeArea: (name: string) => find<HTMLTextAreaElement>(`textarea[aria-labelledby=code-${name}]`),
    copyButton: (name: string) => find(`button[aria-describedby=code-${name}]`),
    /** How it was copied. */
    howCopied: (name: string) => find(`button[aria-describedby=code-${name}] + [role=status]`).textContent,
    /** What it does not carry; the first paragraph says when it is taken, and the last copies it. */
    warning: (name: string): HTMLElement | null => find(`#code-${name} ~ p:not(:first-of-type, :has(button))`),
    /** Areas to be copied from by hand. */
    codeAreas: () => [...root().querySelectorAll<HTMLTextAreaElement>('textarea[aria-labelledby^=code-]')],
  };
}

/** A section of the page, by its heading. */
export const sectionCalled = (root: ParentNode, heading: string) =>
  [...root.querySelectorAll('section')].find((each) => each.querySelector('h2')?.textContent === heading);

/** The builder, opened anew by each test of a group, and what its tests ask of it. */
export function builderOnPage() {
  let root: HTMLElement;
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  const form = formIn(() => root);
  const code = (name = 'snippet') => form.codeArea(name)?.value ?? '';
  const figure = () => {
    const template = document.createElement('template');
    template.innerHTML = code();
    return template.content.firstElementChild as HTMLElement;
  };

  /** Opens it at an address with this query, and wants no helpline where nothing is said of one. */
  async function open(query: string): Promise<void> {
    await visit(query);
    if (find('[name=support]:checked')) return;
    choose('support', 'none');
    await until(() => code() !== '' || find('#codes + [role=status]').textContent!.trim());
  }

  /** Opens it, and does nothing. */
  async function visit(query: string): Promise<void> {
    history.replaceState(null, '', query);
    root = document.createElement('main');
    document.body.append(root);
    new Builder(root);
    const waits = [en, ru, kk].map(({ outputs }) => outputs.waits);
    await until(() => !waits.includes(find('#codes + [role=status]').textContent!.trim()));
  }

  async function type(id: string, value: string): Promise<void> {
    const field = find<HTMLInputElement>(`[id="${id}"]`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await nextFrame();
  }

  const press = (words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words)!.click();
  const marks = () =>
    [...root.querySelectorAll('[id$="-mark"]')].map(({ id, textContent }) => [id.replace(/-mark$/, ''), textContent]);
  const codes = () =>
    form
      .codeAreas()
      .map(({ value }) => value)
      .join();
  const choose = (name: string, value: string) => find(`[name=${name}][value="${value}"]`).click();

  afterEach(() => {
    root.remove();
    history.replaceState(null, '', address);
    document.documentElement.lang = 'en';
  });

  const speak = (language: string) => find(`header [aria-pressed][lang=${language}]`).click();

  return { ...form, speak, main: () => root, find, code, figure, open, visit, type, press, marks, codes, choose };
}
