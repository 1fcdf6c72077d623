// Removes what an earlier run left: hashed files would pile up beside the new ones, and counts would add up.
import { rmSync } from 'node:fs';

for (const path of process.argv.slice(2)) rmSync(path, { recursive: true, force: true });
