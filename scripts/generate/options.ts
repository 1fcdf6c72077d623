import { COMMON_OPTIONS, type Option, type Options } from '../../src/core/options.js';
import { OWN_OPTIONS, WIDGETS } from '../../src/widgets.js';
import { writeModule } from './files.js';
import { patternOf } from './option-patterns.js';

/** Writes what pages and the builder need of the widgets' options, and nothing else of them. */
export function writeOptions(): void {
  const all = [...WIDGETS.map((widget): Options => OWN_OPTIONS[widget]), COMMON_OPTIONS];
  const framed = all.flatMap((options) =>
    (Object.entries(options) as [string, Option][]).filter(([, { inFrame }]) => inFrame),
  );
  writeModule(
    'frame-options.ts',
    `/** What the address of a frame may carry, by the name of the attribute. */
export const frameOptions: Readonly<Record<string, RegExp>> = {
${[...new Map(framed.map(([name, option]) => [name, patternOf(option)]))].map(([name, pattern]) => `  ${JSON.stringify(name)}: /${pattern}/,\n`).join('')}};
`,
  );
  writeModule(
    'builder-options.ts',
    `import type { Options } from '../core/options.js';
import type { Widget } from '../widgets.js';

/** What the builder asks for, for each widget, and for all of them. */
export const ownOptions: Readonly<Record<Widget, Options>> = ${JSON.stringify(Object.fromEntries(WIDGETS.map((widget) => [widget, offered(OWN_OPTIONS[widget])])))};
export const commonOptions: Options = ${JSON.stringify(offered(COMMON_OPTIONS))};
`,
  );
}

/** Options of the builder, without what it need not know of them. */
function offered(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, { inFrame: _, inBuilder, ...option }]) =>
      inBuilder ? [[name, option as Option]] : [],
    ),
  );
}
