/**
 * Resolves when an element is on screen or a screen's part away; at once where nobody can tell. What is heavy waits for
 * that; meaning never does.
 */
export function nearlySeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    try {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          resolve();
        },
        { rootMargin: '400px' },
      );
      observer.observe(element);
    } catch {
      resolve();
    }
  });
}

/** The frame after the next: what was drawn before is on screen. */
export async function onScreen(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}
