import type { StorybookConfig } from '@storybook/web-components-vite';
import { fromSource } from './from-source.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite, { port }) => ({
    ...vite,
    base: './',
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    plugins: [...(vite.plugins ?? []), fromSource(port)],
  }),
};

export default config;
