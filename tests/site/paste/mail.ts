import { caniemail } from 'caniemail';
import type { Form } from './forms.js';

/** What mail programs do not know and nobody misses. Everything else that one of them does not know is an error. */
const MISSED_BY_NOBODY: Readonly<Record<string, string>> = {
  'lang attribute': 'Orange and HEY: letters are the same.',
  'width attribute': 'HEY: the style holds the width.',
  'height attribute': 'HEY: the style holds the height.',
  '<body> element': 'There is none: the list takes tbody for it.',
};

/** What 32 mail programs are known not to know of a form for newsletters. */
export function unknownInMail({ html }: Form): string[] {
  const { issues } = caniemail({ clients: ['*'], html });
  const unknown = [...issues.errors].flatMap(([client, found]) =>
    found.filter(({ title }) => !(title in MISSED_BY_NOBODY)).map(({ title }) => `no ${title} in ${client}`),
  );
  // No linter looks at the ends of addresses.
  return /<img [^>]*src="[^"]*\.svg"/.test(html) ? [...unknown, 'Gmail and Mail.ru show no SVG'] : unknown;
}
