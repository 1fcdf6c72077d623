/** The width of a phone's column, in CSS pixels: the snippet keeps the room that is needed there. */
const PHONE = 360;

/**
 * How high an element is before a reader has opened anything, on a phone, in CSS pixels: of own data nobody has measured
 * it before. A copy is drawn out of sight, where it makes no page wider, and taken away again.
 * @returns `null` where the copy draws nothing
 */
export async function firstHeight(element: HTMLElement): Promise<number | null> {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.style.cssText = `position:fixed;visibility:hidden;width:${PHONE}px`;
  const drawn = new Promise<boolean>((resolve) => {
    copy.addEventListener('dv-load', () => resolve(true), { once: true });
    // Rows that are left out are said before the rest is there.
    copy.addEventListener('dv-error', () => copy.getAttribute('state') === 'failed' && resolve(false));
  });
  document.body.append(copy);
  const height = (await drawn) ? Math.ceil(copy.getBoundingClientRect().height) : null;
  copy.remove();
  return height;
}
