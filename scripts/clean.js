// Hashed files of earlier builds would otherwise pile up beside the new ones.
import { rmSync } from 'node:fs';

for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });
