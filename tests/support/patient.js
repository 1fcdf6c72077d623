import { HUNG } from '../setup/browsers.js';

/** The page's way to the runner, by which keys are pressed. */
const SOCKET = '/__web-dev-server__web-socket.js';
const LIMIT = /\b20000(?=\D)/g;
const CLONE = 'structuredClone(obj)';
/** What an assertion compared may be an element, which cannot be sent: then the runner hears of nothing, and waits. */
const CLONE_OR_WORDS = `(() => {
  const asWords = (key, value) => (key === 'actual' || key === 'expected' ? String(value) : value);
  try { return ${CLONE} } catch { return JSON.parse(JSON.stringify(obj, asWords)) }
})()`;

/**
 * Lets a page wait for the runner as long as for anything, and say whatever fails: it gives up after 20 seconds, and has no
 * setting for that.
 */
export function patientSocket() {
  return {
    name: 'patient-socket',
    transform({ path, body }) {
      if (path !== SOCKET) return undefined;
      if (body.search(LIMIT) < 0) throw new Error(`${SOCKET} has another limit than 20000`);
      if (!body.includes(CLONE)) throw new Error(`${SOCKET} has no "${CLONE}"`);
      return body.replace(LIMIT, String(HUNG)).replace(CLONE, () => CLONE_OR_WORDS);
    },
  };
}
