import { type TemplateResult, html, nothing } from 'lit';
import { LINK_CARD, POST_CARD } from '../export/card.js';
import type { Export } from '../export/snapshot.js';
import { cardText, fileName, raster, save, svgText } from '../exports.js';

/** What goes where no page can be embedded. */
export const PICTURES = ['picture', 'drawing', 'card', 'portrait'] as const;
export type PictureName = (typeof PICTURES)[number];

/** What is said of them. */
interface PictureWords {
  readonly heading: string;
  readonly intro: string;
  readonly names: Readonly<Record<PictureName, string>>;
  readonly failed: string;
}

const MADE: Readonly<Record<PictureName, (exported: Export) => Promise<Blob>>> = {
  picture: (exported) => raster(svgText(exported)),
  drawing: (exported) => Promise.resolve(new Blob([svgText(exported)], { type: 'image/svg+xml;charset=utf-8' })),
  card: (exported) => raster(cardText(exported, LINK_CARD), 1),
  portrait: (exported) => raster(cardText(exported, POST_CARD), 1),
};

const ENDINGS: Readonly<Record<PictureName, string>> = {
  picture: '.png',
  drawing: '.svg',
  card: '.card.png',
  portrait: '.portrait.png',
};

/** Pictures of the chart as it is set here, also of own data, which no build has drawn. @param exported `null`: nothing is shown yet */
export function picturesSection(
  exported: Export | null,
  isFailed: boolean,
  failed: () => void,
  { pictures: words }: { readonly pictures: PictureWords },
): TemplateResult {
  const make = (name: PictureName) => {
    if (!exported) return;
    // A browser that guards its canvas, or a policy without data: pictures, draws none.
    MADE[name](exported).then((picture) => save(fileName(exported) + ENDINGS[name], picture), failed);
  };
  return html`<section class="pictures">
    <h2>${words.heading}</h2>
    <p>${words.intro}</p>
    <p class="copy">
      ${PICTURES.map(
        (name) =>
          html`<button class="second" type="button" ?disabled=${!exported} @click=${() => make(name)}>
            ${words.names[name]}
          </button>`,
      )}
    </p>
    <div role="status">${isFailed ? html`<p class="warning">${words.failed}</p>` : nothing}</div>
  </section>`;
}
