import { expect } from '@open-wc/testing';
import { all, LANGUAGES, read, TAGS } from '../support/readers.js';
import { until } from '../support/place.js';

const NAMES = ['fill', 'stroke', 'color', 'stop-color'];

describe('colours', () => {
  for (const tag of TAGS)
    for (const lang of LANGUAGES)
      it(`<${tag}>, ${lang}: stand in style sheets, where a reader’s own dark mode finds them`, async () => {
        for (const width of [360, 640, 900]) {
          const element = await read(tag, { lang, width });
          // At this width the library draws, in place of the picture of the build, where a reader is.
          element.scrollIntoView();
          if (tag === 'dv-offence-trend' && width > 800) await until(() => all(element, '.picture:not(.first)').length);
          for (const painted of all(element, NAMES.map((name) => `[${name}]`).join()))
            for (const name of NAMES)
              expect(painted.getAttribute(name) ?? 'none', painted.outerHTML).to.match(
                /^(?:none|currentColor|url\(#.+\))$/,
              );
        }
      });
});
