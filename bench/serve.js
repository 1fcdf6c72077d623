import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompress } from 'node:zlib';
import { promisify } from 'node:util';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const compress = promisify(brotliCompress);

/**
 * Serves folders under a name each, and pages that are made here; all of it compressed as well as can be, as a good host
 * does. Compressed once, so that no measurement pays for it.
 * @param {{ folders: Record<string, string>, pages: Record<string, string> }} what `folders` by what their addresses begin with
 * @returns {Promise<{ address: string, delays: Map<string, number>, close(): void }>} `address` ends without a slash;
 *   `delays`: how many milliseconds a path is held back, as a busy host does
 */
export async function serve({ folders, pages }) {
  const kept = new Map();
  const delays = new Map();
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const text = kept.get(pathname) ?? (await read(pathname).then(compress, () => null));
    kept.set(pathname, text);
    if (delays.has(pathname)) await new Promise((resolve) => setTimeout(resolve, delays.get(pathname)));
    if (!text) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${TYPES[extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': text.length,
      'access-control-allow-origin': '*',
    });
    return response.end(text);
  });
  const read = async (pathname) => {
    if (Object.hasOwn(pages, pathname)) return Buffer.from(pages[pathname]);
    const [prefix, folder] = Object.entries(folders).find(([begin]) => pathname.startsWith(begin)) ?? [];
    if (folder === undefined || pathname.includes('..')) throw new Error(`no ${pathname}`);
    return readFile(folder + pathname.slice(prefix.length));
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://localhost:${server.address().port}`, delays, close: () => server.close() };
}
