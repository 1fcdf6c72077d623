import { spawn } from 'node:child_process';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserPath } from '../../scripts/browsers.js';

/** Starts a screen and WebKit's driver, and returns a launcher for WebKitGTK's MiniBrowser. */
export async function webkitLauncher(port = 10_000 + (process.pid % 20_000)) {
  const driver = spawn(
    browserPath('xvfb'),
    [
      '-a',
      '-s',
      '-screen 0 1280x1024x24 -nolisten tcp',
      'dbus-run-session',
      '--',
      browserPath('webkitDriver'),
      `--port=${port}`,
    ],
    {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        NO_AT_BRIDGE: '1',
        GTK_A11Y: 'none',
      },
    },
  );
  // The whole group: a driver that outlives its screen would hang the next run.
  process.on('exit', () => {
    try {
      process.kill(-driver.pid);
    } catch {
      // It has ended by itself.
    }
  });
  await answering(`http://127.0.0.1:${port}/status`);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browserPath('webkit'), args: ['--automation'] },
    },
  });
}

async function answering(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await fetch(url);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`WebKit's driver does not answer at ${url}`);
}
