// Runs npm scripts at the same time, each with its own output in one piece, and fails if one of them fails.
import { spawn } from 'node:child_process';

const outcomes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = outcomes.some((code) => code !== 0) ? 1 : 0;

function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', script]);
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
