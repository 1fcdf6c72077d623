// Puts the pages beside the script, and writes down what was built: version, data version, sizes and hashes.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
for (const page of readdirSync('src/site')) copyFileSync(`src/site/${page}`, `cdn/${page}`);

const scripts = readdirSync('cdn').filter((file) => file.endsWith('.js'));
const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`cdn/${file}`))
    .digest('base64')}`;
const integrity = {
  version: json('package.json').version,
  dataVersion: json('data/datapackage.json').version,
  files: Object.fromEntries(scripts.map((file) => [file, hash(file)])),
};
writeFileSync('cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
