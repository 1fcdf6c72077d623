// Puts the pages and the data beside the script, and writes down what was built: version, data version, sizes and hashes.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
cpSync('src/site', 'cdn', { recursive: true });
// The evidence goes wherever the widgets go.
cpSync('data', 'cdn/data', { recursive: true });

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
