/** A width is given in whole pixels: by less than this it may only be rounded. */
const ROUNDING = 0.01;

/** How much larger an element is seen than it is, where a page zooms or scales what is around it. */
export function scaleOf(element: Element): number {
  const scale = Element.prototype.getBoundingClientRect.call(element).width / (element as HTMLElement).offsetWidth;
  return Math.abs(scale - 1) > ROUNDING && scale < Infinity ? scale : 1;
}
