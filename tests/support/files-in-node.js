// What the test server hands out in browsers, in Node: an address of this site is a file of this folder.
import { readFile } from 'node:fs/promises';

const elsewhere = globalThis.fetch;
globalThis.fetch = async (address, ...more) =>
  String(address).startsWith('/') ? new Response(await readFile(`.${address}`)) : elsewhere(address, ...more);
