// What shows the same years, each as its makers say to: one page each. Run by tsx, when `cdn/` is built.
import { existsSync, readFileSync } from 'node:fs';
import { trends } from '../src/offence-trend/data.js';
import { floorOf } from './floor.js';

const years = trends['criminal-offences'].observations
  .filter(({ period, value }) => /^\d{4}$/.test(period) && value !== null)
  .map(({ period, value }) => ({ year: period, value }))
  .filter(({ year }, index, all) => all.findIndex((other) => other.year === year) === index);
const title = 'Registered criminal offences in the family-and-household sphere, Kazakhstan';

export const script = (...files) => files.map((file) => `<script src="/${file}"></script>`).join('');
export const run = (code) =>
  `<script>const years = ${JSON.stringify(years)}, title = ${JSON.stringify(title)};${code}</script>`;
const BOX = '<div id="chart" style="width: 640px; height: 400px"></div>';
const CANVAS = '<div style="width: 640px; height: 400px"><canvas id="chart"></canvas></div>';
const picture = readFileSync('cdn/static/offence-trend.en.svg', 'utf8');
/** The code that a journalist pastes, as the build writes it, beside its files. */
const snippet = readFileSync('cdn/static/offence-trend.en.html', 'utf8').replaceAll(/https:\/\/[^"]*?\/v1\//g, '/cdn/');
const tag = '<dv-offence-trend></dv-offence-trend>';
const isReady = `document.querySelector('dv-offence-trend')?.state === 'ready'`;
const isSeen = `document.querySelector('img').complete && document.querySelector('img').naturalWidth > 0`;
/** With nothing in it but one widget. */
const OWN_SCRIPT = 'cdn/dv-offence-trend.js';

/** What a page of others would take, each with all that its makers offer for readers who cannot see it. */
export const PEERS = ['Chart.js', 'Highcharts with accessibility', 'ECharts', 'Vega-Embed', 'Plot'];

/** Names of what is measured, with the body of its page and what says, asked in the page, that its chart is there. */
export const CONTENDERS = {
  'Chart.js': {
    body: `${CANVAS}${script('peers/chart.js/dist/chart.umd.min.js')}${run(`
      new Chart(document.getElementById('chart'), {
        type: 'bar',
        data: { labels: years.map(({ year }) => year), datasets: [{ label: title, data: years.map(({ value }) => value) }] },
        options: { animation: false, maintainAspectRatio: false, plugins: { title: { display: true, text: title } } },
      });
      globalThis.isThere = () => true;`)}`,
  },
  'Highcharts with accessibility': {
    body: `${BOX}${script('peers/highcharts/highcharts.js', 'peers/highcharts/modules/accessibility.js')}${run(`
      Highcharts.chart('chart', {
        chart: { type: 'column', animation: false },
        title: { text: title },
        xAxis: { categories: years.map(({ year }) => year) },
        series: [{ name: title, data: years.map(({ value }) => value), animation: false }],
      });
      globalThis.isThere = () => document.querySelector('#chart .highcharts-point') !== null;`)}`,
  },
  ECharts: {
    body: `${BOX}${script('peers/echarts/dist/echarts.min.js')}${run(`
      let drawn = false;
      const chart = echarts.init(document.getElementById('chart'));
      chart.on('finished', () => (drawn = true));
      chart.setOption({
        animation: false,
        title: { text: title },
        aria: { enabled: true },
        xAxis: { type: 'category', data: years.map(({ year }) => year) },
        yAxis: { type: 'value' },
        series: [{ type: 'bar', data: years.map(({ value }) => value) }],
      });
      globalThis.isThere = () => drawn;`)}`,
  },
  'Vega-Embed': {
    body: `${BOX}${script('peers/vega/build/vega.min.js', 'peers/vega-lite/build/vega-lite.min.js', 'peers/vega-embed/build/vega-embed.min.js')}${run(`
      let drawn = false;
      vegaEmbed('#chart', {
        title,
        width: 560,
        height: 320,
        data: { values: years },
        mark: 'bar',
        encoding: { x: { field: 'year', type: 'nominal' }, y: { field: 'value', type: 'quantitative' } },
      }, { actions: false, renderer: 'svg' }).then(() => (drawn = true));
      globalThis.isThere = () => drawn;`)}`,
  },
  Plot: {
    body: `${BOX}${script('peers/d3/dist/d3.min.js', 'peers/@observablehq/plot/dist/plot.umd.min.js')}${run(`
      document.getElementById('chart').append(Plot.plot({ title, width: 640, height: 400, marks: [Plot.ruleY([0]), Plot.barY(years, { x: 'year', y: 'value' })] }));
      globalThis.isThere = () => true;`)}`,
  },
  uPlot: {
    body: `<link rel="stylesheet" href="/peers/uplot/dist/uPlot.min.css">${BOX}${script('peers/uplot/dist/uPlot.iife.min.js')}${run(`
      new uPlot({
        title, width: 640, height: 400, scales: { x: { time: false } },
        series: [{}, { label: title, paths: uPlot.paths.bars(), fill: 'steelblue', points: { show: false } }],
      }, [years.map(({ year }) => Number(year)), years.map(({ value }) => value)], document.getElementById('chart'));
      globalThis.isThere = () => document.querySelector('.uplot canvas') !== null;`)}`,
  },
  'inline SVG': { body: picture, isThere: `document.querySelector('svg') !== null` },
  'picture without script': { body: snippet.replace(/<script.*?<\/script>/, ''), isThere: isSeen },
  // Or to the widget, where that comes before it: then nobody sees the picture.
  'our snippet, to its picture': { body: snippet, isThere: `${isReady} || (${isSeen})` },
  'our snippet, to its widget': { body: snippet, isThere: isReady },
  'our element': { body: `${tag}<script src="/cdn/dv-widgets.js"></script>`, isThere: isReady },
  ...(existsSync(OWN_SCRIPT) && {
    'our element, own script': { body: `${tag}<script src="/${OWN_SCRIPT}"></script>`, isThere: isReady },
  }),
  'our element, full script': { body: `${tag}<script src="/cdn/dv-widgets.full.js"></script>`, isThere: isReady },
  'as many bytes as our script, no work': {
    body: '<script src="/floor.js"></script>',
    isThere: `document.querySelector('svg') !== null`,
  },
  'four widgets': {
    body: `<dv-offence-trend></dv-offence-trend><dv-attrition-funnel></dv-attrition-funnel><dv-campaign-timeline></dv-campaign-timeline><dv-petition-counter></dv-petition-counter><script src="/cdn/dv-widgets.js"></script>`,
    isThere: `[...document.body.querySelectorAll('*')].every((each) => !each.localName.includes('-') || each.state === 'ready')`,
  },
};

/** What the pages above fetch that is made here. */
export const FILES = { '/floor.js': floorOf(readFileSync('cdn/dv-widgets.js'), picture) };

/** A whole page. What it has to do with its chart is noted from its start, and when that is on screen. */
export const pageOf = ({
  body,
  isThere,
}) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><script>
globalThis.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: 'longtask', buffered: true });
globalThis.shift = 0;
new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift', buffered: true });
${isThere ? `globalThis.isThere = () => ${isThere};` : ''}
(function look() {
  let there = false;
  try { there = isThere(); } catch {}
  // Painted with this frame; told in the task after it.
  if (there) setTimeout(() => (globalThis.seen = performance.now()));
  else requestAnimationFrame(look);
})();
</script><body>${body}</body></html>`;
