// Faults put into the code on purpose, one at a time; the tests named with each must fail. Run by hand, all or those whose
// words are given: npm run mutants -- trend. Ended before its time, it leaves one fault behind: git shows which.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { FAULTS } from './faults.js';

const words = process.argv.slice(2);
const chosen = FAULTS.filter(({ what, file }) => words.every((word) => `${file} ${what}`.includes(word)));
const run = (...command) => spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;
/** Whether tests pass. Those of built files need a build of what they are to find. */
const passes = (tests) =>
  tests.startsWith('tests/unit/')
    ? run('npx', 'mocha', ...tests.split(' '))
    : (!tests.startsWith('tests/bundle/') || run('npm', 'run', '-s', 'build')) && run('npm', 'test', '--', tests);

for (const tests of new Set(chosen.map((fault) => fault.tests)))
  if (!passes(tests)) throw new Error(`without any fault, ${tests} fails`);
const survivors = chosen.filter((fault) => !isFound(fault));
console.log(`${chosen.length - survivors.length} found, ${survivors.length} not found`);
process.exitCode = survivors.length || !chosen.length ? 1 : 0;

function isFound({ file, what, from, to, tests }) {
  const whole = readFileSync(file, 'utf8');
  if (whole.split(from).length !== 2) throw new Error(`${file} has not once "${from}"`);
  try {
    writeFileSync(
      file,
      whole.replace(from, () => to),
    );
    const isFound = !passes(tests);
    console.log(`${isFound ? '✓' : '✗'} ${file}: ${what}`);
    return isFound;
  } finally {
    writeFileSync(file, whole);
  }
}
