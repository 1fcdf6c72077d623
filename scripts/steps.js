// Commands of a check, in turn or at the same time. A step is a function that says whether it went well.
import { spawn } from 'node:child_process';

/** As long as a step beside others may take before it is taken for hung and ended, in milliseconds. */
const LONGEST = 1_800_000;

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
        // A group of its own, so that it ends with all that it has begun.
        detached: !isAlone,
      });
      const said = [];
      const end = () => {
        said.push(Buffer.from(`✗ ${line}: hangs\n`));
        process.kill(-child.pid, 'SIGKILL');
      };
      const limit = isAlone ? undefined : setTimeout(end, LONGEST);
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
      child.on('close', (code) => {
        clearTimeout(limit);
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
