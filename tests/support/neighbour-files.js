import { readFileSync, readdirSync } from 'node:fs';

const fileOf = (name) => readdirSync('cdn').find((file) => file.startsWith(`${name}-`));
const read = (file) => readFileSync(`cdn/${file}`, 'utf8');

/** What a server may answer in place of a file of ours, with status 200 where it says nothing else. */
const ANSWERS = {
  nothing: () => '',
  another: (file) => read(fileOf(file.startsWith('dv-own-data') ? 'dv-quotes' : 'dv-own-data')),
  'another-build': (file) => read(file).replaceAll(file, file.replace(/-\w+/, '-00000000')),
  half: (file) => read(file).slice(0, read(file).length / 2),
  // The end of a file is lost where a statement ends: a module that is whole, and says nothing.
  'without-end': (file) => read(file).slice(0, read(file).lastIndexOf('export{')),
  'without-name': (file) => read(file).slice(0, read(file).lastIndexOf('export default')),
  page: () => '<!doctype html><title>Error</title><h1>Something went wrong</h1>',
};

const asked = new Map();

/**
 * Serves `/neighbours/RUN/HOW/TIMES/NAME/FILE`: our files, but for the first times that the neighbour of this name is
 * asked for; `/neighbours/RUN` says how often that was.
 */
export function neighbourFiles() {
  return async (context, next) => {
    const [, root, run, how, times, name, file] = context.path.split('/');
    if (root !== 'neighbours') return next();
    if (!how) return void (context.body = asked.get(run) ?? []);
    context.set('cache-control', 'max-age=600');
    context.type = 'text/javascript';
    context.body = read(file);
    if (!file.startsWith(`${name}-`)) return;
    const before = asked.get(run) ?? [];
    asked.set(run, [...before, `${file}${context.search}`]);
    if (before.length >= Number(times)) return;
    if (how === 'missing') return void (context.status = 404);
    context.body = ANSWERS[how](file);
    if (how === 'page') context.type = 'text/html';
  };
}

/** A page in three languages, its script from an address of these, by query. */
export function answerFrom(address, response) {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>from</title><link rel="icon" href="data:,">
<script src="record.js"></script>
<dv-offence-trend lang="ru">fallback of the trend</dv-offence-trend>
<dv-attrition-funnel lang="kk">fallback of the funnel</dv-attrition-funnel>
<dv-campaign-timeline>fallback of the timeline</dv-campaign-timeline>
<dv-petition-counter>fallback of the counter</dv-petition-counter>
<script src="${address}"></script></html>`);
}
