// Commands of a check, in turn or at the same time. A step is a function that says whether it went well.
import { spawn } from 'node:child_process';
import { HUNG } from './setup/browsers.js';

/** As long as a step beside others may take before it is taken for hung, in milliseconds. */
const LONGEST = 3 * HUNG;
/** Steps beside others, each with all that it has begun: they hear no key of whoever sits here. */
const groups = new Set();
const endAll = () => groups.forEach(endGroup);
process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    console.error(`✗ ended by ${signal}`);
    process.exit(1);
  });

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

/**
 * A line for the shell, and what may be added to it. What is to run beside others says everything at its end, in one piece.
 * @returns {(options?: { isAlone?: boolean, more?: string[] }) => Promise<boolean>}
 */
export const command =
  (line) =>
  ({ isAlone = true, more = [] } = {}) =>
    new Promise((resolve) => {
      const child = spawn('sh', ['-c', `${line} "$@"`, 'sh', ...more], {
        stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        ...(!isAlone && { detached: true, timeout: LONGEST, killSignal: 'SIGKILL' }),
      });
      const said = [];
      if (!isAlone) groups.add(child.pid);
      // Some end without a word of why.
      child.on('exit', (code, signal) => {
        if (code !== 0)
          said.push(Buffer.from(`✗ ${line}: ${signal ? `ended by ${signal}, or hangs` : `exit code ${code}`}\n`));
        if (signal && !isAlone) endGroup(child.pid);
      });
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
      child.on('close', (code) => {
        groups.delete(child.pid);
        process.stdout.write(Buffer.concat(said));
        resolve(code === 0);
      });
    });

/** Stops at the first that fails. */
export const inTurn =
  (...steps) =>
  async ({ isAlone = true } = {}) => {
    for (const step of steps) if (!(await step({ isAlone }))) return false;
    return true;
  };

/** All are run to their end, whatever becomes of the others. */
export const together =
  (...steps) =>
  async () =>
    (await Promise.all(steps.map((step) => step({ isAlone: false })))).every((wentWell) => wentWell);
