// The plugin, read by PHP and tried in each real WordPress that can be had.
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ensureWordPress } from '../setup/wordpress.js';
import { php } from '../support/php.js';

const FILES = ['integrations/wordpress', 'tests/wordpress'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.php'))
    .sort()
    .map((name) => `${folder}/${name}`),
);

for (const file of FILES)
  test(`PHP can read ${file}`, () => {
    const { status, stdout, stderr } = php(['-l', file], '');
    expect(status, stdout + stderr).toBe(0);
  });

for (const [version, directory] of Object.entries(ensureWordPress()))
  for (const name of ['filters', 'plugin', 'plugin-without-assets'])
    test(`WordPress ${version}: ${name}`, ({}, { annotations }) => {
      const { status, stdout, stderr } = php([`tests/wordpress/${name}.php`], directory);
      const [, passed] = /^(\d+) passed, 0 failed\n$/m.exec(stdout) ?? [];
      // One that ended without its count has failed, however much it passed before.
      expect(Number(passed) > 0 && status === 0, `${stdout}${stderr}`).toBe(true);
      annotations.push({ type: 'checks', description: String(passed) });
    });
