// Refuses to publish a version that the changelog does not tell of, and what only a publisher can know, as long as it is an
// example: run by npm before it publishes.
import { readFileSync } from 'node:fs';

const description = JSON.parse(readFileSync('package.json', 'utf8'));
const asked = ['homepage', 'bugs', 'repository', 'config', 'publishConfig'];
const faults = asked.filter((name) => JSON.stringify(description[name] ?? '').includes('.example'));
for (const name of faults)
  console.error(`package.json: "${name}" is still an example: ${JSON.stringify(description[name])}`);
for (const name of ['DV_PUBLISHER', 'DV_REPORT'])
  if (!process.env[name]) {
    console.error(`${name} is not set: pages would not say who stands behind them (docs/embedding.md)`);
    faults.push(name);
  }
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${description.version} (`)) {
  console.error(`CHANGELOG.md: no heading "## ${description.version} (day)"`);
  faults.push('CHANGELOG.md');
}
process.exitCode = faults.length ? 1 : 0;
