/** Of the workbooks' reader: workers made of text, which strict pages forbid, and for which it would wait without an end. */
const WORKERS = '/node_modules/read-excel-file/modules/zip/unzipFromArrayBuffer.js';
const WITHOUT =
  "import { unzipSync } from 'fflate'; import { createUnzipError } from './UnzipError.js'; export default async (input, { filter }) => { try { return unzipSync(new Uint8Array(input), { filter: ({ name }) => filter({ path: name }) }); } catch (error) { throw createUnzipError(error); } };";

/** Unpacks workbooks where the builder stands, without workers. */
export const withoutWorkers = () => ({
  name: 'without-workers',
  load: (id) => (id.endsWith(WORKERS) ? { code: WITHOUT, moduleSideEffects: false } : null),
});
