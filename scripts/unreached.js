/**
 * Parts of Plot that no drawing of ours reaches, half of its weight: maps, curves, rectangles, stacks, bins, colours and categories, number formats,
 * dodged dots, arrows, markers, groups, motion, tips, legends, dates. Its modules name them at their top, so they cannot be shaken off. What is
 * called while they load is a stub.
 */
const UNREACHED = {
  '/d3-geo/': 'export const geoTransform = () => undefined;',
  '/d3-scale-chromatic/': '',
  '/d3-transition/': '',
  '/d3-timer/': '',
  '/d3-ease/': '',
  '/interval-tree-1d/': 'export default () => undefined;',
  '/d3-time-format/': 'export const utcFormat = () => String, timeFormat = utcFormat;',
  '/plot/src/marks/tip.js': 'export const tip = () => undefined;',
  '/plot/src/interactions/pointer.js':
    'export const pointer = () => undefined, pointerX = pointer, pointerY = pointer, anchorX = pointer, anchorY = pointer;',
  '/plot/src/marker.js':
    'export const markers = () => undefined, applyMarkers = markers, applyGroupedMarkers = markers;',
  // A dot is round or a triangle.
  '/plot/src/symbol.js':
    "import { symbolCircle as circle, symbolTriangle as triangle } from 'd3'; const symbols = { circle, triangle }; export const sqrt3 = Math.sqrt(3), sqrt4_3 = 2 / sqrt3, isSymbol = (value) => Object.hasOwn(symbols, value), maybeSymbol = (value) => symbols[value] ?? value, maybeSymbolChannel = (value) => [undefined, maybeSymbol(value)];",
  '/plot/src/time.js': '',
  '/plot/src/marks/area.js': '',
  '/plot/src/marks/bar.js': '',
  '/plot/src/marks/cell.js': '',
  '/plot/src/marks/frame.js': '',
  '/plot/src/marks/vector.js': '',
  '/plot/src/marks/rect.js': '',
  '/plot/src/marks/auto.js': '',
  '/plot/src/transforms/stack.js': '',
  '/plot/src/transforms/exclusiveFacets.js': '',
  '/d3-zoom/': '',
  '/plot/src/scales/diverging.js': '',
  '/plot/src/scales/schemes.js': '',
  '/plot/src/transforms/group.js': '',
  '/plot/src/scales/ordinal.js': '',
  '/d3-format/': '',
  '/d3-time/': '',
  '/d3-color/': '',
  '/isoformat/': '',
  '/plot/src/curve.js':
    "import { curveLinear } from 'd3'; export const curveAuto = (context) => curveLinear(context), maybeCurveAuto = () => curveAuto, maybeCurve = maybeCurveAuto;",
  '/plot/src/projection.js':
    'export const createProjection = () => undefined, hasProjection = () => false, projectionAspectRatio = createProjection, xyProjection = createProjection;',
  '/plot/src/transforms/bin.js':
    'export const maybeDenseIntervalX = (options) => options, maybeDenseIntervalY = maybeDenseIntervalX;',
  // Of the workbooks' reader: workers made of text, which strict pages forbid, and for which it would wait without an end.
  '/read-excel-file/modules/zip/unzipFromArrayBuffer.js':
    "import { unzipSync } from 'fflate'; import { createUnzipError } from './UnzipError.js'; export default async (input, { filter }) => { try { return unzipSync(new Uint8Array(input), { filter: ({ name }) => filter({ path: name }) }); } catch (error) { throw createUnzipError(error); } };",
  '/plot/src/legends.js': 'export const legend = () => [], createLegends = legend, exposeLegends = () => legend;',
};

/** Of what one of Plot's modules takes from d3: kinds of scales, and ways between colours, that no drawing of ours has. */
const SCALES = '/plot/src/scales/quantitative.js';
const NOT_TAKEN =
  'interpolateHcl interpolateHsl interpolateLab interpolateRgb scaleIdentity scaleLog scalePow scaleQuantile scaleSymlog scaleThreshold'.split(
    ' ',
  );

/** Leaves out of what is built what none of it reaches. */
export const withoutUnreached = () => ({
  name: 'without-unreached',
  load(id) {
    const part = Object.keys(UNREACHED).find((each) => id.includes(`/node_modules/`) && id.includes(each));
    return part === undefined ? null : { code: UNREACHED[part], moduleSideEffects: false };
  },
  transform(code, id) {
    if (!id.endsWith(SCALES)) return null;
    const without = NOT_TAKEN.reduce((text, name) => {
      if (!text.includes(`  ${name},\n`)) throw new Error(`Plot's scales take no ${name} from d3`);
      return `const ${name} = undefined;\n${text.replace(`  ${name},\n`, '')}`;
    }, code);
    return { code: without, map: null };
  },
});
