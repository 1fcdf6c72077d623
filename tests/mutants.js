// Faults put into the code on purpose, one at a time; the tests named with each must fail. Run by hand, all or those whose
// words are given: npm run mutants -- trend. Ended before its time, it leaves one fault behind: git shows which.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { FAULTS } from './faults.js';

const words = process.argv.slice(2);
const chosen = FAULTS.filter(({ what, file }) => words.every((word) => `${file} ${what}`.includes(word)));
const run = (...command) => spawnSync(command[0], command.slice(1), { stdio: 'ignore' }).status === 0;
const needsBuild = ({ tests }) => tests.startsWith('tests/bundle/');

for (const fault of new Map(chosen.map((each) => [each.tests, each])).values())
  if (!passes(fault)) throw new Error(`without any fault, ${fault.tests} fails`);
const survivors = chosen.filter((fault) => !isFound(fault));
// Of the last fault nothing is left in what is published.
if (chosen.some(needsBuild)) build();
console.log(`${chosen.length - survivors.length} found, ${survivors.length} not found`);
process.exitCode = survivors.length || !chosen.length ? 1 : 0;

/** What cannot be built, no test has found. */
function build() {
  if (!run('npm', 'run', '-s', 'build')) throw new Error('nothing was built');
}

function passes(fault) {
  if (needsBuild(fault)) build();
  const files = fault.tests.split(' ');
  return fault.tests.startsWith('tests/unit/') ? run('npx', 'mocha', ...files) : run('npm', 'test', '--', ...files);
}

function isFound(fault) {
  const { file, what, from, to } = fault;
  const whole = readFileSync(file, 'utf8');
  if (whole.split(from).length !== 2) throw new Error(`${file} has not once "${from}"`);
  try {
    writeFileSync(
      file,
      whole.replace(from, () => to),
    );
    const isFound = !passes(fault);
    console.log(`${isFound ? '✓' : '✗'} ${file}: ${what}`);
    return isFound;
  } finally {
    writeFileSync(file, whole);
  }
}
