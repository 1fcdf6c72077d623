import manifest from '../custom-elements.json' with { type: 'json' };

/** A public property, and what an element draws with where no page has set it. */
export interface Token {
  readonly name: string;
  readonly value: string;
  readonly says: string;
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

const declarations = manifest.modules.flatMap(
  (module) => module.declarations as { tagName?: string; cssProperties?: Described[] }[],
);

/** Each once, as the first element that has it describes it. */
function described(): Described[] {
  const all = declarations.flatMap(({ tagName, cssProperties }) => (tagName ? (cssProperties ?? []) : []));
  return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
}

/** Of these the elements say different things: what they have in common. */
const COMMON: Readonly<Record<string, string>> = {
  '--dv-text': 'Text; in the timeline law and Parliament, too.',
  '--dv-muted': 'Secondary text; in the timeline authorities and context, too.',
  '--dv-accent': 'Figures; in counter and timeline what is for something.',
  '--dv-contrast': 'In counter and timeline what is against something.',
};

const isColour = (value: string) => CSS.supports('color', value);

const part = (element: Element, name: string) => {
  const found = element.shadowRoot?.querySelector(`[part~="${name}"]`);
  return found ? getComputedStyle(found) : undefined;
};

/** What a lane is drawn with: asked of a sign that is there for a moment only. */
function laneOf(timeline: Element, lane: string): string {
  const sign = document.createElement('i');
  sign.className = lane;
  timeline.shadowRoot?.append(sign);
  const value = getComputedStyle(sign).getPropertyValue('--_lane');
  sign.remove();
  return value;
}

function valueOf({ name, default: written = '' }: Described, trend: Element, timeline: Element): string {
  const short = name.replace('--dv-', '');
  if (short.startsWith('lane-')) return laneOf(timeline, short.replace('lane-', ''));
  if (short === 'font') return part(trend, 'figure')?.fontFamily ?? written;
  if (short === 'heading-font') return part(trend, 'heading')?.fontFamily ?? written;
  if (short === 'top-rule')
    return part(trend, 'figure')?.borderTop.replace(/\s*rgb.*/, ', in the colour of text') ?? written;
  return getComputedStyle(trend).getPropertyValue(`--_${short}`) || written;
}

/** All tokens: colours, then the rest. The elements have to be mounted, and may be hidden. */
export function tokensOf(trend: Element, timeline: Element): { colours: Token[]; others: Token[] } {
  const all = described().map((each) => ({
    name: each.name,
    value: valueOf(each, trend, timeline).trim(),
    says: (COMMON[each.name] ?? each.description ?? '').replaceAll('`', ''),
  }));
  const inside = [
    ['count', 'What the state counted. It is --dv-accent where a page sets that.'],
    ['wash', 'The ground of an open card. It is --dv-surface where a page sets that.'],
  ].map(([name = '', says = '']) => ({
    name,
    says,
    value: getComputedStyle(trend).getPropertyValue(`--_${name}`).trim(),
  }));
  return {
    colours: [...all.filter(({ value }) => isColour(value)), ...inside],
    others: all.filter(({ value }) => !isColour(value)),
  };
}

/** A size of type, as an element has it inside. */
export const sizeOf = (trend: Element, name: string) => getComputedStyle(trend).getPropertyValue(`--_${name}`).trim();
