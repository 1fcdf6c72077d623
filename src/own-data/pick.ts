import type { Layout } from './roles.js';

/** What an attribute chooses: `country=Kazakhstan; sex=All`. Whatever has no name chooses nothing. */
export const pickOf = (text: string | null): Layout['pick'] =>
  Object.fromEntries(
    (text ?? '').split(';').flatMap((each) => {
      const at = each.indexOf('=');
      const [name, value] = [each.slice(0, at).trim(), each.slice(at + 1).trim()];
      return at > 0 && name && value ? [[name, value] as const] : [];
    }),
  );
