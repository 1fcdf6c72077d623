import { embedCode, embedWords, exportOf, svgText } from '../src/exports.js';
import { tagOf, type Widget } from '../src/widgets.js';

/** Where the files would be; nothing is fetched from there. */
const HOST = 'https://dv-widgets.example/v1/';

/** What a reader sees of the builder's snippet on a site that strips its script: picture and words. */
export async function withoutScript(widget: Widget, language: string): Promise<string> {
  const place = document.createElement('div');
  place.lang = language;
  place.style.cssText = 'position: absolute; visibility: hidden; inline-size: 360px';
  const element = document.createElement(tagOf(widget));
  const drawn = new Promise((resolve) => element.addEventListener('dv-load', resolve, { once: true }));
  place.append(element);
  document.body.append(place);
  await drawn;
  const shown = (await element.tools.whole())!;
  place.remove();
  const exported = exportOf(shown, HOST, null);
  embedWords(exported);
  const picture = `data:image/svg+xml,${encodeURIComponent(svgText(exported))}`;
  return (embedCode(exported) ?? '')
    .replace(/<script\b[^>]*><\/script>/, '')
    .replace(/(<img\b[^>]*?\bsrc=")[^"]*/, (_, before: string) => before + picture);
}
