import type { html as Html, TemplateResult } from 'lit';
import type { Messages } from '../locales/index.js';
import { hostPage } from './host-page.js';

/** Long enough for the slowest disk; the address takes memory until then. */
const KEPT = 60_000;
/** A picture has two pixels for each of its own, for screens that show them. */
const DENSITY = 2;
/** So many pixels are read back, and each may be off by so much: some browsers mark pictures by changes that nobody sees. */
const SAMPLE = 64;
const NOISE = 8;

/** Hands a file to the browser, as if the reader had followed a link to it. */
export function save(name: string, content: Blob): void {
  const link = hostPage.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** @throws Error where the page's policy, or the reader's browser, does not let pictures be drawn */
export async function raster(svg: string, density = DENSITY): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = hostPage.createElement('canvas');
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  const context = canvas.getContext('2d');
  if (context) proveSight(context);
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('the picture is too large');
  return png;
}

/**
 * A browser that guards its reader's screen gives noise or stripes for what was drawn, and says nothing.
 * @throws Error where what is read is not what was drawn
 */
function proveSight(context: CanvasRenderingContext2D): void {
  context.fillStyle = 'rgb(16 96 176)';
  context.fillRect(0, 0, SAMPLE, 1);
  const { data } = context.getImageData(0, 0, SAMPLE, 1);
  const isSeen = data.every((value, index) => Math.abs(value - [16, 96, 176, 255][index % 4]!) <= NOISE);
  context.clearRect(0, 0, SAMPLE, 1);
  if (!isSeen) throw new Error('this browser does not give pictures away');
}

/** What a reader may copy: a text, with its links where whoever pastes it takes them; or several, each with where it goes. */
export interface Made {
  readonly text: string;
  readonly html?: string;
  readonly forms?: readonly { readonly text: string; readonly where: string }[];
}

/** A text for the clipboard, with its links where whoever pastes it takes them. Gives whether it is there. */
export async function copy({ text, html }: { text: string; html?: string }): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
      ]);
    return true;
  } catch {
    // Copies what is selected.
    return hostPage.execCommand('copy');
  }
}

const blob = (text: string, type: string) => new Blob([text], { type });

/** Longer than an address. */
const LINE = 150;

/** What a reader may copy. Drawn with the Lit of whoever asks for it: this comes with what makes the text. */
export function textPanel(
  html: typeof Html,
  made: Made,
  name: string,
  { copy: word, copied }: Messages['frame']['tools'],
): TemplateResult {
  const field = (text: Pick<Made, 'text' | 'html'>, label: string) => {
    const press = async ({ currentTarget }: Event) => {
      const { previousElementSibling: area, nextElementSibling: status } = currentTarget as Element;
      (area as HTMLTextAreaElement).select();
      const isCopied = await copy(text);
      if (status) status.textContent = isCopied ? copied : '';
    };
    return html`<textarea
        readonly
        rows=${text.text.length > LINE ? 4 : 2}
        spellcheck="false"
        aria-label=${label}
        .value=${text.text}
      ></textarea
      ><button part="button" type="button" @click=${press}>${word}</button> <span role="status"></span>`;
  };
  if (!made.forms?.length) return field(made, name);
  return html`${made.forms.map(({ text, where }) => html`<p>${where} ${field({ text }, where)}</p>`)}`;
}
