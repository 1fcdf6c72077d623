/** Seconds until what could not be had is tried again; after that, whenever the network is back. */
const WAITS = [2, 10, 60];

/** Asks until it is had. `failed` is called once, with what the first attempt threw. */
export async function tryAgain<Found>(ask: () => Promise<Found>, failed: (error: unknown) => void): Promise<Found> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 0) failed(error);
    }
    await nextChance(WAITS[attempt]);
  }
}

/** After some seconds or when the network is back, whichever comes first. */
function nextChance(seconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = seconds && setTimeout(go, seconds * 1000);
    addEventListener('online', go);
    function go() {
      clearTimeout(timer);
      removeEventListener('online', go);
      resolve();
    }
  });
}
