import { expect } from 'chai';
import { css } from 'lit';
import { AttritionFunnel } from '../../src/attrition-funnel/element.js';
import { unitStyles } from '../../src/attrition-funnel/view-units-styles.js';
import { CampaignTimeline } from '../../src/campaign-timeline/element.js';
import { FONT_SIZE } from '../../src/campaign-timeline/model-map.js';
import { overviewStyles } from '../../src/campaign-timeline/view-overview-styles.js';
import * as poster from '../../src/export/palette.js';
import { OffenceTrend } from '../../src/offence-trend/element.js';
import { PetitionCounter } from '../../src/petition-counter/element.js';
import { tokens } from '../../src/ui/tokens.js';
import { contrast, labOf, seenBy, VISIONS } from '../support/colour.js';
import { textAt } from '../support/own-reading.js';

const COLOURS = ['text', 'muted', 'surface', 'wash', 'rule', 'accent', 'contrast', 'count'] as const;
type Colour = (typeof COLOURS)[number];
type Theme = Readonly<Record<Colour, string>>;

/** What a sheet says of our colours where no page sets its own; `pattern` finds one colour in the value. */
function colours(pattern: string): Theme {
  const found = COLOURS.map((name) => {
    const [, colour] = new RegExp(`--_${name}: var\\(--dv-\\w+, ${pattern}\\)`).exec(tokens.cssText) ?? [];
    return [name, colour ?? 'none found'];
  });
  return Object.fromEntries(found) as Theme;
}

const HEX = '#[0-9a-f]{3,6}';
const light = colours(`light-dark\\((${HEX}), ${HEX}\\)`);
const dark = colours(`light-dark\\(${HEX}, (${HEX})\\)`);
const THEMES = { light, dark };

describe('colours, measured', () => {
  // One case on one line reads as a table.
  // prettier-ignore
  const KNOWN: readonly (readonly [name: string, measured: number, expected: number])[] = [
    ['black on white', contrast('#000', '#fff'), 21],
    ["WCAG's lightest grey for text on white", contrast('#767676', '#ffffff'), 4.54],
    ['a red’s lightness', labOf('#ff0000', VISIONS['all three cones']!)[0], 53.24],
    ['a red’s a*', labOf('#ff0000', VISIONS['all three cones']!)[1], 80.09],
    ['a red’s b*', labOf('#ff0000', VISIONS['all three cones']!)[2], 67.2],
  ];

  for (const [name, measured, expected] of KNOWN)
    it(`as others measure them: ${name}`, () => {
      expect(measured).to.be.closeTo(expected, 0.01);
    });

  it('lose nothing to anybody as long as they are grey', () => {
    for (const [vision, rows] of Object.entries(VISIONS))
      for (const [red, green, blue] of rows) expect(red + green + blue, vision).to.be.closeTo(1, 0.00001);
  });

  // Without these a simulation that changes nothing would pass all that follows.
  // prettier-ignore
  const CONFUSED: readonly (readonly [vision: string, one: string, other: string])[] = [
    ['protanopia', '#b4521b', '#5d5a16'],
    ['deuteranopia', '#b4521b', '#7a6a10'],
    ['tritanopia', '#0a6a74', '#3b6687'],
  ];

  for (const [vision, one, other] of CONFUSED)
    it(`are confused where they are known to be: ${vision}`, () => {
      expect(seenBy(one, other, VISIONS['all three cones']!)).to.be.above(0.5);
      expect(seenBy(one, other, VISIONS[vision]!)).to.be.below(0.5);
    });
});

describe('palette', () => {
  it('is the same in browsers with one colour scheme and with two', () => {
    expect(colours(`(${HEX})`)).to.deep.equal(light);
  });

  it('is the same in pictures that leave the page', () => {
    const { TYPEFACE: _, ...drawn } = poster;
    const { text, muted, surface, accent, contrast: against, rule, count } = light;
    const whole = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    expect(drawn).to.deep.equal({
      INK: text,
      MUTED: muted,
      SURFACE: whole(surface),
      ACCENT: accent,
      CONTRAST: against,
      RULE: rule,
      COUNT: count,
    });
  });

  /** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks. A rule only separates, and nothing is told by it. */
  const TEXT = 4.5;
  const MARK = 3;

  // One case on one line reads as a table. Names of petitions' sides and of lanes are printed in their colours.
  // prettier-ignore
  const ON: readonly (readonly [colour: Colour, ground: Colour, least: number])[] = [
    ['text', 'surface', TEXT],
    ['text', 'wash', TEXT],
    ['muted', 'surface', TEXT],
    ['muted', 'wash', TEXT],
    ['accent', 'surface', TEXT],
    ['accent', 'wash', MARK],
    ['contrast', 'surface', TEXT],
    ['contrast', 'wash', MARK],
    ['count', 'surface', MARK],
    ['count', 'wash', MARK],
  ];

  /** As far as the model counts every reader in: the colour itself says whose bar it is. */
  const ALL = 1;
  /** Half of the readers: a shape, a place or a word says it too. */
  const HALF = 0.5;

  // prettier-ignore
  const APART: readonly (readonly [one: Colour, other: Colour, where: string, least: number])[] = [
    ['accent', 'contrast', 'two petitions, two lanes', ALL],
    ['accent', 'muted', 'a bar and the outline of its goal, two lanes', HALF],
    ['contrast', 'muted', 'a bar and the outline of its goal, two lanes', HALF],
    ['accent', 'text', 'a name and its number, two lanes', HALF],
    ['contrast', 'text', 'a name and its number, two lanes', HALF],
    ['text', 'muted', 'two lanes', HALF],
  ];

  for (const [name, theme] of Object.entries(THEMES)) {
    for (const [colour, ground, least] of ON)
      it(`${name}: ${colour} on ${ground} has ${least} to 1`, () => {
        expect(contrast(theme[colour], theme[ground])).to.be.at.least(least);
      });

    for (const [one, other, where, least] of APART)
      it(`${name}: ${one} and ${other} are two for everybody (${where})`, () => {
        for (const [who, vision] of Object.entries(VISIONS))
          expect(seenBy(theme[one], theme[other], vision), who).to.be.at.least(least);
      });
  }

  it('is printed with these contrasts in docs/design.md', async () => {
    const page = (await textAt('/docs/design.md')).replace(/ +/g, ' ').split('\n');
    // Rounded down: 4.56 does not become 4.6.
    const ratio = (one: string, other: string) => (Math.floor(contrast(one, other) * 10) / 10).toFixed(1);
    for (const name of COLOURS) {
      const cells = [light, dark].flatMap(({ [name]: colour, surface, wash }) => {
        const isGround = name === 'surface' || name === 'wash';
        return [`\`${colour}\``, ...(isGround ? ['', ''] : [ratio(colour, surface), ratio(colour, wash)])];
      });
      const row = ['', name, ...cells, ''].join(' | ').trim().replace(/ +/g, ' ');
      expect(page.find((line) => line.startsWith(`| ${name} | \`#`))).to.equal(row);
    }
  });
});

describe('type', () => {
  /** In CSS pixels; a headline has a size for phones and one for columns. */
  const SIZES = { small: [12], note: [13], body: [14], headline: [20, 22], figure: [24] };
  const WEIGHTS = ['400', '700'];

  /** What comes with a drawing that is fetched belongs to the element, too. */
  const SHEETS = {
    trend: [...OffenceTrend.styles],
    funnel: [...AttritionFunnel.styles, unitStyles(css)],
    timeline: [...CampaignTimeline.styles, overviewStyles(css)],
    petitions: [...PetitionCounter.styles],
  };

  /** Where a drawing has a place for each letter, the size is a number. */
  const DRAWN = `${FONT_SIZE}px`;

  const declared = (sheet: string, property: string) =>
    [...sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .filter(([, name]) => name === property)
      .map(([, , value]) => (value as string).replace(/\s+/g, ' '));

  /** Size and weight of what is set in one line, as in `400 var(--_body) / 18px serif`; what is not read is returned whole. */
  const shorthands = (sheet: string) =>
    declared(sheet, 'font')
      .filter((value) => value !== 'inherit')
      .map((value) => /^(\S+) (\S+) \/ /.exec(value) ?? [value, value, value]);

  const sizes = (sheet: string) => [...declared(sheet, 'font-size'), ...shorthands(sheet).map(([, , size]) => size)];
  const weights = (sheet: string) => [...declared(sheet, 'font-weight'), ...shorthands(sheet).map(([, each]) => each)];

  const all = Object.values(SHEETS).flatMap((sheets) => sheets.map(({ cssText }) => cssText));
  const textOf = (sheets: readonly { readonly cssText: string }[]) => sheets.map(({ cssText }) => cssText).join('\n');
  const distinct = (values: readonly unknown[]) => [...new Set(values)].sort();
  const NAMES = Object.keys(SIZES).map((name) => `var(--_${name})`);

  for (const [name, sheets] of Object.entries(SHEETS)) {
    it(`of the ${name} has no size but the five`, () => {
      const others = sizes(textOf(sheets)).filter((size) => !NAMES.includes(size as string));
      expect(distinct(others)).to.deep.equal(name === 'timeline' ? [DRAWN] : []);
    });

    it(`of the ${name} is regular or bold`, () => {
      expect(distinct(weights(textOf(sheets)))).to.deep.equal(WEIGHTS);
    });
  }

  it('has five sizes, all of them in use', () => {
    const used = all.flatMap(sizes).filter((size) => size !== DRAWN);
    expect(distinct(used)).to.deep.equal(distinct(NAMES));
  });

  it('has the sizes that were decided', () => {
    for (const [name, expected] of Object.entries(SIZES)) {
      const found = all.flatMap((sheet) => declared(sheet, `--_${name}`));
      expect(distinct(found), name).to.deep.equal(expected.map((size) => `${size}px`));
    }
  });

  it('is as large in the overview, whose letters have places, as the smallest of the five', () => {
    expect(FONT_SIZE).to.equal(SIZES.small[0]);
  });
});
