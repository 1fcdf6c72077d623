/**
 * WebKit now and then tells a page, under load, that it had more sizes to report than one frame took. Nothing is lost by
 * it: it reports the rest with the next frame. Mocha would take the notice for a failure of whatever runs. Chromium and
 * Firefox, where a callback that changes what it observes is told each time, still fail for it.
 * @param {string} framework where the runner's own script is
 */
export const runnerPage = (framework) => `<!DOCTYPE html><html><head><script>
  if (/AppleWebKit/.test(navigator.userAgent) && !('chrome' in window))
    addEventListener('error', (event) => {
      if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
    });
</script></head><body><script type="module" src="${framework}"></script></body></html>`;
