// What tests of built pages share: one server, one browser, one axe.
import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type ConsoleMessage, type Page, type WebError, expect, test as base } from '@playwright/test';
import sirv from 'sirv';

/** What a newsroom that allows nothing but its own server says; frames and styles in attributes are not allowed either. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

interface Folder {
  readonly folder: string;
  /** Pages that are in no folder, by their path with a slash: what they say. */
  readonly pages?: Readonly<Record<string, string>>;
  /** A content security policy for everything. */
  readonly policy?: string;
  /** Endings that may be left out of an address; none where there is object storage. */
  readonly extensions?: string[];
  /** Whether the folder may change while it is served. */
  readonly isChanging?: boolean;
}

/** Serves a folder until `close`. `origin` ends without a slash. */
export async function serve({ folder, pages = {}, policy, extensions, isChanging = false }: Folder) {
  const files = sirv(folder, { dev: isChanging, ...(extensions && { extensions }) });
  return listen((request, response) => {
    if (policy) response.setHeader('content-security-policy', policy);
    const page = pages[new URL(request.url ?? '', 'http://local').pathname];
    if (page !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else files(request, response, () => void response.writeHead(404).end());
  });
}

/** A server that answers as it is told, until `close`. */
export async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

interface Shared {
  /** What is served to a file of tests: `test.use({ served: … })`. */
  served: Folder;
  /** Where: without a slash at its end. */
  origin: string;
}

interface Each {
  /** Which of a page's messages are faults. Errors, unless a file of tests says more. */
  heard: (message: ConsoleMessage) => boolean;
  /** What went wrong on any page of a test. A test that finds something here has failed. */
  problems: string[];
}

export const test = base.extend<Each, Shared>({
  served: [{ folder: 'cdn' }, { scope: 'worker', option: true }],
  origin: [
    async ({ served }, use) => {
      const { origin, close } = await serve(served);
      await use(origin);
      await close();
    },
    { scope: 'worker' },
  ],
  heard: [({}, use) => use((message) => message.type() === 'error'), { option: true }],
  problems: [
    async ({ context, heard }, use) => {
      const problems: string[] = [];
      const onError = (error: WebError) => void problems.push(error.error().message);
      const onMessage = (message: ConsoleMessage) => void (heard(message) && problems.push(message.text()));
      context.on('weberror', onError).on('console', onMessage);
      await use(problems);
      // A context may stay for the next test.
      context.off('weberror', onError).off('console', onMessage);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, a line each; put into the page by the driver, which no policy binds. Under a name of its own: Storybook's
 * copy takes the usual one whenever it comes, and may be running. Once: the engine makes it fast while it runs.
 * @param where a selector or axe's own context; all of the page unless it is given
 */
export async function violations(page: Page, where: object | string | null = null): Promise<string[]> {
  if (!(await page.evaluate(`'testsAxe' in window`))) await page.evaluate(`${axe}; window.testsAxe = window.axe; 0`);
  return page.evaluate(`
    window.testsAxe.run(${where === null ? 'document' : JSON.stringify(where)}).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes[0].target.flat().join(' ') + ')'))`);
}

/** Readers' preferences, those too that Playwright has no word for: all of them at once, the others as they are. */
export async function emulate(page: Page, { media = '', features = {} as Readonly<Record<string, string>> }) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
