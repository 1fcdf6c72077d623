/** Whether all of a node is there: while its page is read, what has nothing behind it may not have come to its end. */
export function isComplete(place: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = place; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Resolves as soon as all of a node is there. */
export function complete(place: Node): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    function look() {
      if (!isComplete(place)) return;
      observer.disconnect();
      resolve();
    }
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', look, { once: true });
    look();
  });
}
