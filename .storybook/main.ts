import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import { fromSource } from './from-source.js';

const config: StorybookConfig = {
  // The opening page first.
  stories: ['../stories/welcome.mdx', '../stories/!(welcome).mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in pages.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // A list of things to try in Storybook itself, which is not what somebody comes for.
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite, { port }) => ({
    ...vite,
    base: './',
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
    plugins: [...(vite.plugins ?? []), fromSource(port)],
  }),
};

export default config;
