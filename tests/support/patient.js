import { HUNG } from '../../scripts/browsers.js';

/** The page's way to the runner, by which keys are pressed. */
const SOCKET = '/__web-dev-server__web-socket.js';
const LIMIT = /\b20000(?=\D)/g;

/** Lets a page wait for the runner as long as for anything: it gives up after 20 seconds, and has no setting for that. */
export function patientSocket() {
  return {
    name: 'patient-socket',
    transform({ path, body }) {
      if (path !== SOCKET) return undefined;
      if (body.search(LIMIT) < 0) throw new Error(`${SOCKET} has another limit than 20000`);
      return body.replace(LIMIT, String(HUNG));
    },
  };
}
