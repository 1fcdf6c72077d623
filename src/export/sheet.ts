import type { Messages } from '../locales/index.js';
import type { Type } from './lettering.js';
import { MUTED } from './palette.js';

/** What a drawing is made for. Lengths are those of a phone: the paper is 360 units wide, whatever its size in pixels. */
export interface Sheet {
  /** Of the room, in units. */
  readonly width: number;
  /** No higher, if that can be: what the headline states comes first, and the rest as far as there is room. `Infinity`: all of it. */
  readonly height: number;
  /** Size of the smallest letters, in units: what is 12 pixels where the picture is shown as small as we promise. */
  readonly small: number;
}

/** Width of every picture, in units. */
export const PAPER = 360;

/** The sizes of the screen, as far as they are larger than the smallest letters may be. */
export interface Types {
  /** Who counted, why, where. */
  readonly note: Type;
  /** Years, months, names. */
  readonly label: Type;
  /** Beside a bar. */
  readonly value: Type;
  /** What stands alone. */
  readonly lone: Type;
}

/** What every part of a picture is drawn from. */
export interface DrawnFrom<Model> {
  readonly model: Model;
  readonly messages: Messages;
  readonly sheet: Sheet;
  readonly types: Types;
}

export function typesOf({ small }: Sheet): Types {
  const leading = 1.25;
  const size = Math.max(small, 13);
  return {
    note: { size: small, fill: MUTED, leading },
    label: { size, leading },
    value: { size: size + 1, weight: 700, leading },
    lone: { size: 26, weight: 700, leading: 1.15 },
  };
}
