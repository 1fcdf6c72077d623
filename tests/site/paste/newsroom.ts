// Where forms are published: our files on a host of their own, a newsroom's articles, and the WordPress that it may have.
import { readFileSync } from 'node:fs';
import sirv from 'sirv';
import { ensureWordPress } from '../../setup/wordpress.js';
import { listen } from '../site.js';
import type { Snippets } from './forms.js';

/** Directories by versions. Looked for by the process that starts the others, which inherit it: what cannot be had is not looked for again. */
export const WORDPRESS = JSON.parse((process.env.DV_WORDPRESS_FOUND ??= JSON.stringify(ensureWordPress()))) as Snippets;

/** What says of a quoted frame how high it is, on every page of a WordPress. */
const WP_EMBED = `${Object.values(WORDPRESS)[0]}/wp-includes/js/wp-embed.js`;

/** Addresses end with a slash. */
export interface Newsroom {
  readonly assets: string;
  readonly site: string;
  /** Articles by their addresses on the site. What is not among them is an empty page. */
  readonly articles: Map<string, string>;
  /** Keeps our script from all pages, until what it gives is called. */
  readonly hold: () => () => void;
  readonly close: () => Promise<unknown>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const files = sirv('cdn', { dev: true });
  const articles = new Map<string, string>();
  let gate = Promise.resolve();
  const assets = await listen((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const send = () => files(request, response, () => void response.writeHead(404).end());
    if (request.url?.includes('dv-widgets.js')) void gate.then(send);
    else void send();
  });
  const site = await listen((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (name === 'wp-embed.js') response.end(readFileSync(WP_EMBED));
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(articles.get(name) ?? '');
  });
  return {
    assets: `${assets.origin}/`,
    site: `${site.origin}/`,
    articles,
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
    close: () => Promise.all([assets.close(), site.close()]),
  };
}
