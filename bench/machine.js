import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** On what was measured, and when: without it no number of these says anything. */
export async function machineOf(browser) {
  const processors = cpus();
  const peers = Object.keys(read('bench/package.json').dependencies);
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${processors[0].model.trim()}, ${processors.length} cores`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    browser: await browser.version(),
    Node: process.versions.node,
    'dv-widgets': read('package.json').version,
    ...Object.fromEntries(peers.map((peer) => [peer, read(`bench/node_modules/${peer}/package.json`).version])),
  };
}
