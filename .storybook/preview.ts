import { ArgTypes, Controls, Description, Primary, Subtitle, Title } from '@storybook/addon-docs/blocks';
import { type Decorator, type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createElement, Fragment } from 'react';
import { withActions } from 'storybook/actions/decorator';
import german from '../docs/examples/language-de.json' with { type: 'json' };
import manifest from '../custom-elements.json' with { type: 'json' };
import { registerLanguage } from '../src/register-language.js';

setCustomElementsManifest(manifest);
// What an organisation elsewhere does, so that it can be seen (docs/languages.md).
registerLanguage(german);

/** A place on a page, as the switches above say: its language, direction and width, and whether it is dark. */
const placed: Decorator = (story, { globals }) => {
  const { lang, dir, width, theme } = globals as Readonly<Record<string, string>>;
  const scheme = `color-scheme: ${theme === 'auto' ? 'light dark' : theme}; background: Canvas; color: CanvasText`;
  return html`<div
    lang=${lang ?? ''}
    dir=${dir ?? ''}
    style="${scheme}; inline-size: ${width || 'auto'}; max-inline-size: 100%"
  >
    ${story()}
  </div>`;
};

const choice = (
  title: string,
  icon: 'globe' | 'mirror' | 'ruler' | 'transfer',
  items: Readonly<Record<string, string>>,
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});
const widths = Object.fromEntries([320, 360, 480, 680, 720, 1100].map((width) => [`${width}px`, `${width} px`]));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withActions, placed],
  initialGlobals: { lang: 'en', theme: 'light', width: '', dir: 'ltr' },
  globalTypes: {
    lang: choice('Language', 'globe', {
      en: 'English',
      ru: 'Русский',
      kk: 'Қазақша',
      de: 'Deutsch (registered)',
    }),
    theme: choice('Theme', 'mirror', { light: 'Light', dark: 'Dark', auto: 'As the system' }),
    width: choice('Width', 'ruler', { '': 'As wide as there is', ...widths }),
    dir: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  },
  parameters: {
    a11y: { test: 'error' },
    actions: { handles: ['dv-load', 'dv-error', 'dv-select'] },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start here',
          ['Which chart', 'Writing headlines and caveats', 'For journalists', 'For NGO web teams', 'For designers'],
          'Elements',
          'Design',
          ['Tokens', 'Parts', 'Contact sheet', 'House style'],
        ],
      },
    },
    docs: {
      page: () =>
        createElement(
          Fragment,
          null,
          ...[Title, Subtitle, Description, Primary, Controls].map((block) =>
            createElement(block, { key: block.name }),
          ),
          createElement('h2', { key: 'api' }, 'Attributes, properties, events, slots, parts and tokens'),
          createElement(ArgTypes, { key: 'types', include: /./ }),
        ),
    },
  },
};

export default preview;
