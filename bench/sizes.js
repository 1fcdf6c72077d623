import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { tagOf, WIDGETS } from '../src/widgets.js';

/** Of each script, in kB of 1,000 bytes. */
const LIMITS = {
  'dv-widgets.js': 38,
  ...Object.fromEntries(WIDGETS.map((widget) => [`${tagOf(widget)}.js`, 28])),
  'dv-widgets.full.js': 140,
};

/** What the scripts weigh on the way, compressed as well as can be; of those that are built. */
export async function sizes() {
  const built = Object.entries(LIMITS).filter(([file]) => existsSync(`cdn/${file}`));
  const bounds = built.map(([file, limit]) => ({
    name: `Size of ${file}`,
    limit,
    unit: 'kB',
    // Its best quality is what Node takes when none is said.
    measured: brotliCompressSync(readFileSync(`cdn/${file}`)).length / 1000,
    of: 'brotli 11',
  }));
  return { bounds };
}
