import { expect } from '@open-wc/testing';
import { type Host, TAGS, openHost, settled as atRest, until } from '../support/host.js';

/** Parents that ask what is in them for a width, `*` standing for it; and some that do not. */
const PARENTS: Readonly<Record<string, string>> = {
  block: '<div>*</div>',
  float: '<div style="float: left">*</div>',
  'float with a limit': '<aside style="float: right; max-width: 70%">*</aside>',
  absolute: '<div style="position: absolute">*</div>',
  fixed: '<div style="position: fixed">*</div>',
  'inline-block': '<div style="display: inline-block">*</div>',
  inline: '<div style="float: left"><span>*</span></div>',
  'fit-content': '<div style="width: fit-content">*</div>',
  'max-content': '<div style="width: max-content">*</div>',
  'min-content': '<div style="width: min-content">*</div>',
  'table cell': '<table><tr><td>*</td></tr></table>',
  'table cell beside another': '<table><tr><td>Aside</td><td>*</td></tr></table>',
  'display: table': '<div style="display: table">*</div>',
  'inline-table': '<div style="display: inline-table">*</div>',
  'flex column, centred': '<div style="display: flex; flex-direction: column; align-items: center">*</div>',
  'flex row, centred': '<div style="display: flex; justify-content: center">*</div>',
  'flex item': '<div style="display: flex"><div>*</div></div>',
  'flex item in the middle':
    '<div style="display: flex; flex-direction: column; align-items: center"><div>*</div></div>',
  'inline-flex': '<div style="display: inline-flex">*</div>',
  'grid, centred': '<div style="display: grid; justify-items: center">*</div>',
  'grid item at the start': '<div style="display: grid"><div style="justify-self: start">*</div></div>',
  'inline-grid': '<div style="display: inline-grid">*</div>',
  'auto column': '<div style="display: grid; grid-template-columns: auto 1fr"><div>*</div><i></i></div>',
  center: '<center><div style="display: inline-block">*</div></center>',
  fieldset: '<div style="float: left"><fieldset style="min-width: 0; margin: 0; padding: 4px">*</fieldset></div>',
  columns: '<div style="columns: 300px">*</div>',
  'modal dialog': '<dialog class="modal">*</dialog>',
  popover: '<div popover="manual">*</div>',
  'closed details': '<details><summary>More</summary><div style="float: left">*</div></details>',
  'hidden tab': '<div class="tab" hidden><div style="float: left">*</div></div>',
};

const FALLBACK = (widget: string) =>
  `<a href="https://news.example/v1/embed/${widget}.en.html"><img src="/cdn/static/${widget}.en.svg" width="720" height="400" alt="" style="max-width: 100%; height: auto"></a>`;
const ALL = TAGS.map((tag) => tag.slice(3));
const SOME = ['offence-trend', 'petition-counter'];

/** What stands in them. */
const FORMS: Readonly<Record<string, (widget: string) => string>> = {
  element: (widget) => `<dv-${widget}></dv-${widget}>`,
  figure: (widget) =>
    `<figure data-dv-widget="${widget}" style="margin: 0">${FALLBACK(widget)}<figcaption>Finding</figcaption></figure>`,
  link: FALLBACK,
  'fallback that waits': (widget) => `<dv-${widget} bundled="none">${FALLBACK(widget)}</dv-${widget}>`,
  'fallback for ever': (widget) => `<dv-${widget} bundled="another">${FALLBACK(widget)}</dv-${widget}>`,
};
const STATES: Readonly<Record<string, string>> = { 'fallback that waits': 'loading', 'fallback for ever': 'failed' };

const widgets = ({ document }: Host) => [...document.querySelectorAll<HTMLElement>(TAGS.join())];

async function openPage(content: string, width: number): Promise<Host> {
  const host = await openHost('empty', width);
  host.document.querySelector('main')!.innerHTML = content;
  for (const dialog of host.document.querySelectorAll<HTMLDialogElement>('.modal')) dialog.showModal();
  for (const popover of host.document.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover?.();
  return host;
}

/** Everything drawn, or failed where it has to; then all that was hidden is shown. */
async function settled(host: Host, state: string, count: number): Promise<void> {
  const ready = () => widgets(host).filter((element) => element.getAttribute('state') === state).length === count;
  await until(ready, `${count} widgets that are ${state}`);
  await atRest(host);
  for (const details of host.document.querySelectorAll('details')) details.open = true;
  for (const tab of host.document.querySelectorAll<HTMLElement>('.tab')) tab.hidden = false;
  await atRest(host);
}

/** Some parents have less room than the page. */
const roomOf = (parent: string, width: number) => (parent === 'float with a limit' ? (width - 40) * 0.7 : width * 0.75);
/** And some are to be narrow. */
const isNarrow = (parent: string) => ['float with a limit', 'min-content', 'columns'].includes(parent);

describe('a widget has a width', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const width of [320, 800])
    for (const [form, make] of Object.entries(FORMS))
      it(`wherever it stands: ${form} at ${width}`, async () => {
        const places = Object.entries(PARENTS).flatMap(([parent, markup]) =>
          (parent === 'float' ? ALL : SOME).map((widget) => ({ parent, widget, markup })),
        );
        const content = places.map(
          ({ markup, widget }) =>
            `<section style="overflow: auto; clear: both">${markup.replace('*', make(widget))}</section>`,
        );
        const host = await openPage(content.join(''), width);
        await settled(host, STATES[form] ?? 'ready', places.length);
        const wrong: string[] = [];
        for (const [index, { parent, widget }] of places.entries()) {
          const section = host.document.querySelectorAll('section')[index]!;
          const element = section.querySelector<HTMLElement>(TAGS.join())!;
          const box = element.getBoundingClientRect();
          const least = Math.min(width > 400 && !isNarrow(parent) ? 560 : 280, roomOf(parent, width));
          const is = `${widget} in ${parent}: ${box.width} × ${box.height}`;
          if (box.width < least || box.width > width) wrong.push(is);
          else if (box.height > (widget === 'campaign-timeline' ? 12_000 : 6_000) && !isNarrow(parent)) wrong.push(is);
          // What is too narrow for any drawing scrolls.
          if (box.width >= 240 && section.scrollWidth > section.clientWidth) wrong.push(`${is} sticks out`);
        }
        expect(wrong).to.deep.equal([]);
        expect(host.document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(width);
      });
});
