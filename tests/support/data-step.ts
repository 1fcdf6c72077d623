import { builderOnPage } from './builder-on-page.js';

/** The step asks whose figures are drawn; its table says which keys work in it. */
const STEP = 'section:has([name=figures])';
export const SHEET = '[role=region][aria-describedby=data-keys]';

/** The step "Your data" on its page, opened anew by each test of a group. */
export function dataStepOnPage() {
  const page = builderOnPage();
  const { find, main, open } = page;
  const area = () => find<HTMLTextAreaElement>('#data-text');
  const cell = (row: number, column: number) =>
    find<HTMLInputElement>(`${SHEET} [data-row="${row}"][data-column="${column}"]`);
  const said = () => find(`${STEP} div:has(> #data-text) + [role=status]`).textContent!.trim();
  const state = () => find(`${STEP} h3 + [role=status]`).textContent!.replace(/\s+/g, ' ').trim();
  const items = () =>
    [...main().querySelectorAll<HTMLElement>(`${STEP} h3 ~ ul li`)].map((each) => each.textContent!.trim());

  const step = () => find(STEP);
  const sheet = () => find(SHEET);
  const roleMenus = () => [...main().querySelectorAll<HTMLSelectElement>(`${SHEET} thead select`)];

  async function own(query = '?lang=en&ui=en'): Promise<void> {
    await open(query);
    find('[name=figures][value=own]').click();
  }

  /** As a browser tells of a paste, once it stands in the field. */
  function paste(pasted: string): void {
    area().value = pasted;
    area().dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }

  function choose(selector: string, value: string): void {
    const menu = find<HTMLSelectElement>(selector);
    menu.value = value;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function write(row: number, column: number, value: string): void {
    cell(row, column).value = value;
    cell(row, column).dispatchEvent(new Event('change', { bubbles: true }));
  }

  function give(bytes: BlobPart, name: string): void {
    const files = new DataTransfer();
    files.items.add(new File([bytes], name));
    const field = find<HTMLInputElement>('#data-file');
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
  }

  return {
    ...page,
    click: page.press,
    cell,
    step,
    sheet,
    roleMenus,
    said,
    state,
    items,
    area,
    own,
    paste,
    choose,
    write,
    give,
  };
}
