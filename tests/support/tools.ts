import { messagesFor } from '../../src/locales/index.js';
import { until } from './place.js';
import { all, plain, read, TAGS, type Widget } from './readers.js';
import { messagesOf } from './seen.js';

/** The page that tests run on, as a download names it. */
export const HERE = location.origin + location.pathname;

/** Own data of each element: a text that a spreadsheet would run, and a name without a source. */
const OWN_DATA: Readonly<Record<(typeof TAGS)[number], object>> = {
  'dv-offence-trend': { rows: [{ period: '2019', value: 1052, definition: '=1+1', source: '=1+1' }] },
  'dv-attrition-funnel': {
    rows: [
      { id: 'a', label: '=1+1', value: 40, source: 'A yearbook' },
      { id: 'b', parent: 'a', label: '@SUM(1)', value: 10 },
    ],
  },
  'dv-campaign-timeline': { rows: [{ date: '2019', title: '=1+1', source: '-A yearbook' }] },
  'dv-petition-counter': { rows: [{ name: '=1+1', value: 40, source: '+A yearbook' }] },
};

/** An element that shows `OWN_DATA`. */
export async function readOwnData(tag: (typeof TAGS)[number]): Promise<Widget> {
  const element = await read(tag, { data: OWN_DATA[tag] });
  await until(() => plain(element.shadowRoot!.textContent).includes(`Data: ${location.host}`));
  return element;
}

/** The tools of an element that are seen, in their order. */
export const toolsOf = (element: Element) =>
  all(element, '[part=toolbar] > *').filter((tool) => tool.checkVisibility());

export const toolNames = (element: Element) => toolsOf(element).map(({ textContent }) => plain(textContent));

export function toolCalled(element: Element, name: string): HTMLElement {
  const found = toolsOf(element).find(({ textContent }) => plain(textContent) === name);
  if (!found) throw new Error(`no tool "${name}" among ${toolNames(element).join()}`);
  return found;
}

/** Presses the button that a narrow row has for what does not fit in it. */
export async function showAllTools(element: Element): Promise<void> {
  const more = toolsOf(element).find(
    (tool) => plain(tool.textContent) === messagesOf(element).frame.tools.more && tool.ariaExpanded === 'false',
  );
  more?.click();
  await until(() => !more || more.getAttribute('aria-expanded') === 'true');
}

/** The button that opens the choice of files. */
export const downloadButton = (element: Element) =>
  toolCalled(element, messagesFor(all(element, 'figure')[0]!.lang).frame.tools.download);

/** Formats under the button for files, as long as their choice is open. */
export const formatsOf = (element: Element) =>
  all(element, '[part=panel] > button').filter(({ textContent }) => /^(CSV|SVG|PNG)$/.test(plain(textContent)));

/** The button of a format; the choice of files is opened where it is not. */
export async function formatCalled(element: Element, name: string): Promise<HTMLElement> {
  const find = () => formatsOf(element).find(({ textContent }) => plain(textContent) === name);
  if (!find()) downloadButton(element).click();
  return until(find, `a button for ${name}`);
}

/** Opens the panel of a tool, and gives what can be copied from it. */
export async function opened(element: Element, name: string): Promise<HTMLTextAreaElement> {
  await showAllTools(element);
  toolCalled(element, name).click();
  await until(() => all(element, '[part=panel] textarea').length);
  return all(element, '[part=panel] textarea')[0] as HTMLTextAreaElement;
}

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Files that are handed to the browser from now on, none of which reaches a disk. */
export function catchFiles(): { readonly files: SavedFile[]; stop(): void } {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  const contents = new Map<string, Blob>();
  const files: SavedFile[] = [];
  URL.createObjectURL = (content: Blob) => {
    const address = createObjectURL.call(URL, content);
    contents.set(address, content);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const content = contents.get(this.href);
    if (content) files.push({ name: this.download, content });
  };
  return {
    files,
    stop() {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    },
  };
}

/** The file of a format. */
export async function fileOf(element: Element, name: string): Promise<SavedFile> {
  const { files, stop } = catchFiles();
  try {
    (await formatCalled(element, name)).click();
    await until(() => files.length);
    return files[0] as SavedFile;
  } finally {
    stop();
  }
}

/** Runs with a query and a fragment on the page's address, which nothing that leaves the page may repeat. */
export async function atSecretAddress<Result>(run: () => Promise<Result>): Promise<Result> {
  const { href, pathname, search } = location;
  history.replaceState(null, '', `${pathname}${search}${search ? '&' : '?'}secret=1#x`);
  try {
    return await run();
  } finally {
    history.replaceState(null, '', href);
  }
}
