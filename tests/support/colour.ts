/** Red, green and blue as amounts of light, each from 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Light, Light, Light];

/** Who looks. Matrices: Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113), severity 1, for amounts of light. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Light to CIE XYZ, and the white that it is seen against: sRGB, IEC 61966-2-1, D65. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Light = [0.95047, 1, 1.08883];

/**
 * How far two colours must stand apart in L*, a* and b* to be seen as two by every reader: A + B / s of Stone, Szafir and
 * Setlur 2014, "An Engineering Model for Color Difference as a Function of Size", measured on readers' own screens. `s`
 * is a third of a degree, the smallest mark that they measured: some 16 CSS pixels, less than the height of a bar.
 */
const SEEN_BY_ALL: Light = [10.16 + 1.5 * 3, 10.68 + 3.08 * 3, 10.7 + 5.74 * 3];

/** Of `#abc` or `#aabbcc`. */
function lightOf(colour: string): Light {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((start) => {
    const share = parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** From 1 to 21, as WCAG 2.2 counts it. */
export function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [one, other]
    .map(lightOf)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const times = (matrix: Matrix, [red, green, blue]: Light): Light => {
  const [first, second, third] = matrix.map(([r, g, b]) => r * red + g * green + b * blue);
  return [first as number, second as number, third as number];
};

/** CIE L*, a* and b* (CIE 15) of a colour as somebody sees it. What no screen shows is brought back to what one does. */
export function labOf(colour: string, vision: Matrix): Light {
  const [red, green, blue] = times(vision, lightOf(colour)).map((each) => Math.min(1, Math.max(0, each)));
  const [x, y, z] = times(TO_XYZ, [red as number, green as number, blue as number]).map((each, axis) => {
    const share = each / (WHITE[axis] as number);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Which share of readers sees two colours; 1: all. More is more: it is a distance, of which the model is a straight line. */
export function seenBy(one: string, other: string, vision: Matrix): number {
  const to = labOf(other, vision);
  return Math.hypot(
    ...labOf(one, vision).map((each, axis) => (each - (to[axis] as number)) / (SEEN_BY_ALL[axis] as number)),
  );
}
