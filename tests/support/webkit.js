import { spawn } from 'node:child_process';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserPath, HUNG } from '../setup/browsers.js';

/** Between two looks whether the driver is there, in milliseconds. */
const STEP = 100;

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
  let hasEnded = false;
  driver.on('exit', () => (hasEnded = true));
  await answering(`http://127.0.0.1:${port}/status`, () => !hasEnded);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryTimeout: HUNG,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      timeouts: { pageLoad: HUNG, script: HUNG },
      'webkitgtk:browserOptions': { binary: browserPath('webkit'), args: ['--automation'] },
    },
  });
  return replacedWhereStuck(launcher);
}

/** A page has said how its tests went before it is left. A browser that then does not leave it is replaced, and named. */
function replacedWhereStuck(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    try {
      return await stopSession(id);
    } catch (error) {
      console.log(`WebKit did not leave its page, and is started anew: ${error.message}`);
      await launcher.stop();
      return {};
    }
  };
  return launcher;
}

async function answering(url, isAlive) {
  for (let waited = 0; waited < HUNG && isAlive(); waited += STEP) {
    try {
      return await fetch(url);
    } catch {
      // eslint-disable-next-line no-restricted-syntax -- A driver that starts says so in no other way.
      await new Promise((resolve) => setTimeout(resolve, STEP));
    }
  }
  throw new Error(`WebKit's driver does not answer at ${url}`);
}
