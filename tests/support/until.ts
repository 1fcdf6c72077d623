/** So often is looked before something is taken for lost: minutes on an idle machine, longer on a busy one. */
const MOST_LOOKS = 6_000;

/** The next drawn frame of a window, and all that waits for it. */
export const nextFrame = (view: Window = window) =>
  new Promise<void>((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));

// eslint-disable-next-line no-restricted-syntax -- It only stands in where there are no frames.
const moment = () => new Promise<void>((resolve) => setTimeout(resolve, 1_000));

/** A frame, or a moment where none is drawn: in a window behind another, or a frame that has gone. */
export const turn = (view?: Window) => Promise.race([nextFrame(view), moment()]);

/**
 * Waits for something to be there, and gives it. No clock ends that: a busy machine looks less often, and what never
 * comes fails with its words once it was looked for often enough.
 */
export async function until<Found>(
  find: () => Found,
  what = String(find).replace(/\s+/g, ' '),
): Promise<NonNullable<Awaited<Found>>> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const found = await find();
    if (found) return found;
    await turn();
  }
  throw new Error(`did not come: ${what}`);
}
