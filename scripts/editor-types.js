// What editors and frameworks know of the elements, made from the manifest: props in JSX and Vue, names in HTML and CSS.
import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const FOLDER = 'dist';
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ name, tagName }) => ({ name, tag: tagName }));
const EVENTS = ['DvErrorEvent', 'DvLoadEvent', 'DvSelectEvent'];

const MADE = 'elements.d.ts';
generateJsxTypes(manifest, { outdir: FOLDER, fileName: MADE, globalTypePath: './index.js', stronglyTypedEvents: true });
const made = readFileSync(`${FOLDER}/${MADE}`, 'utf8');
// The generator adds the elements to ten libraries, and a project has one: of the others its compiler would say that they
// are not there. It also has an older form of each element, for another one.
const types = made.slice(0, made.indexOf('\ndeclare module "react"'));
if (!types.includes('export type CustomElements'))
  throw new Error('the types of the elements are made otherwise than before');
writeFileSync(`${FOLDER}/${MADE}`, `import type { ${EVENTS.join(', ')} } from './index.js';\n${types}`);

writeEntry(
  'jsx',
  `import type { CustomCssProperties, CustomElements } from './elements.js';
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
export type { CustomCssProperties, CustomElements };
`,
);

writeEntry(
  'vue',
  `import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${elements.map(({ name }) => `${name}Props`).join(', ')} } from './elements.js';
/** Vue spells events its own way. */
type OfVue<Props> = {
  [Key in keyof Props as Key extends \`ondv-\${infer Event}\` ? \`onDv\${Capitalize<Event>}\` : Key]: Props[Key];
};
type Element<Props> = new () => { $props: OfVue<Props> & Omit<HTMLAttributes, keyof Props> & PublicProps };
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ name, tag }) => `    '${tag}': Element<${name}Props>;`).join('\n')}
  }
}
`,
);

generateVsCodeCustomElementData(manifest, {
  outdir: FOLDER,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});

// Of properties without a default it would say that this is "undefined".
for (const file of ['html', 'css']) {
  const path = `${FOLDER}/vscode.${file}-custom-data.json`;
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(' _(default: undefined)_', ''));
}

/** Types that are asked for by their name alone: there is nothing to run. */
function writeEntry(name, text) {
  writeFileSync(`${FOLDER}/${name}.d.ts`, text);
  writeFileSync(`${FOLDER}/${name}.js`, 'export {};\n');
}
