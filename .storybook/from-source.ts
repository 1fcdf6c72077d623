import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

const ARTICLE = 'article.html';
/** What `npm run generate` makes modules of. */
const GENERATED_FROM = /^(?:data|src\/locales)\/.+\.(?:csv|json|ts)$/;

/** Shows what stands in `src` and `data` as soon as it is saved: in the stories, and in the demo article beside them. */
export function fromSource(port = 6006): Plugin {
  const generate = oneAtATime(['npm', 'run', '-s', 'generate']);
  return {
    name: 'from-source',
    apply: 'serve',
    configureServer({ middlewares }) {
      console.log(`The demo article: http://localhost:${port}/${ARTICLE}`);
      middlewares.use((request, response, next) => {
        if (!request.url?.startsWith(`/${ARTICLE}`)) return next();
        article().then((page) => response.setHeader('content-type', 'text/html').end(page), next);
      });
    },
    hotUpdate({ file }) {
      if (this.environment.name !== 'client') return undefined;
      const path = relative(this.environment.config.root, file);
      if (GENERATED_FROM.test(path)) generate();
      if (!path.startsWith('src/')) return undefined;
      // An element is defined once on a page, so a changed one needs another page.
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** The page that the build puts beside the script, with sources in place of what is built, and what makes it load again. */
async function article(): Promise<string> {
  const page = await readFile('src/site/index.html', 'utf8');
  const script = (source: string) => `<script type="module" src="${source}"></script>`;
  const style = (name: string) => `<link rel="stylesheet" href="/src/site/${name}" />`;
  return page
    .replace('<script async src="dv-widgets.js"></script>', script('/@vite/client') + script('/src/cdn.ts'))
    .replace('<link rel="stylesheet" href="article.css" />', style('colours.css') + style('article.css'));
}

/** What is asked for while the command runs makes it run once more. */
function oneAtATime([program = '', ...words]: readonly string[]): () => void {
  let [isRunning, isAskedFor] = [false, false];
  return function run() {
    isAskedFor = isRunning;
    if (isRunning) return;
    isRunning = true;
    execFile(program, words, (_error, _said, problem) => {
      if (problem) console.error(problem);
      isRunning = false;
      if (isAskedFor) run();
    });
  };
}
