import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LANGUAGES, LANGUAGE_TRAITS } from '../src/core/languages.js';
import { tagOf, WIDGETS } from '../src/widgets.js';
import { elementOf } from './element.js';

/** A phone, the column of an article, and a wide page; between them nothing changes but the length of lines. */
const WIDTHS = [360, 680, 1100] as const;
const THEMES = ['light', 'dark'] as const;

/** All elements, widths, themes and languages on one page. As a picture: `npm run screenshots -- sheet`. */
const meta: Meta = { title: 'Design/Contact sheet', tags: ['!autodocs'] };
export default meta;

const sheet = (width: number) =>
  html`<section>
    <h2 lang="en">${width} px</h2>
    ${WIDGETS.map((widget) =>
      THEMES.map(
        (theme) =>
          html`<h3 lang="en">${tagOf(widget)}, ${theme}</h3>
            <div style="display: flex; gap: 24px; align-items: start">
              ${LANGUAGES.map(
                (lang) =>
                  html`<div
                    lang=${lang}
                    title=${LANGUAGE_TRAITS[lang].name}
                    style="flex: none; inline-size: ${width}px; color-scheme: ${theme}; background: Canvas"
                  >
                    ${elementOf(widget)}
                  </div>`,
              )}
            </div>`,
      ),
    )}
  </section>`;

export const ContactSheet: StoryObj = {
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: () => html`<div style="padding: 24px; inline-size: max-content">${WIDTHS.map(sheet)}</div>`,
};
