import { Builder } from '../../src/builder/builder.js';
import { builder as en } from '../../src/locales/en/builder.js';
import { builder as kk } from '../../src/locales/kk/builder.js';
import { builder as ru } from '../../src/locales/ru/builder.js';
import '../../src/index.js';
import { nextFrame, until } from './place.js';

const address = location.href;

/** The builder, opened anew by each test of a group, and what its tests ask of it. */
export function builderOnPage() {
  let root: HTMLElement;
  const find = <Found extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  const code = (name = 'snippet') => find<HTMLTextAreaElement>(`.code.${name} textarea`)?.value ?? '';
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
    [...root.querySelectorAll<HTMLTextAreaElement>('.code textarea')].map(({ value }) => value).join();
  const choose = (name: string, value: string) => find(`[name=${name}][value="${value}"]`).click();

  afterEach(() => {
    root.remove();
    history.replaceState(null, '', address);
    document.documentElement.lang = 'en';
  });

  return { main: () => root, find, code, figure, open, visit, type, press, marks, codes, choose };
}
