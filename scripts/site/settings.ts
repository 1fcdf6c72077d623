import { safeLink } from '../../src/core/links.js';
import { LANGUAGES } from '../../src/core/languages.js';
import type { Language } from '../../src/locales/index.js';

/** Words that may lead somewhere. */
export interface Named {
  readonly text: string;
  readonly href: string | null;
}

/** What only a publisher knows. Nothing of it has a default: what nobody said is said to be missing. */
export interface Settings {
  /** `DV_PUBLISHER`: who publishes these figures, as `Name` or `Name <https://…>`; or the address in `DV_PUBLISHER_URL`. */
  readonly publisher: Named | null;
  /** `DV_REPORT`: where readers report an error, `mailto:…` or `https://…`. */
  readonly report: string | null;
  /** `DV_SUPPORT_EN`, `_RU`, `_KK`: a helpline for readers of a language, as `words` or `words|address` (https, mailto, tel). */
  readonly support: Readonly<Partial<Record<Language, Named>>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings of a build.
 * @throws Error where an address is none that a reader may follow from any page: it would be missing there, unnoticed
 */
export function settingsOf(environment: Environment): Settings {
  const given = (name: string) => environment[name]?.trim() || null;
  const address = (name: string, value: string | null, schemes: readonly string[]) => {
    if (value === null) return null;
    const link = safeLink(value);
    if (link === null || !schemes.some((scheme) => link.toLowerCase().startsWith(scheme)))
      throw new Error(`${name}: “${value}” is no address that begins with ${schemes.join(' or ')}`);
    return link;
  };
  const [, name, inside] = /^([^<>]*)<([^<>]*)>$/.exec(given('DV_PUBLISHER') ?? '') ?? [];
  const publisher = name?.trim() || given('DV_PUBLISHER');
  const site = given('DV_PUBLISHER_URL') ?? inside?.trim() ?? null;
  const support = LANGUAGES.flatMap((language): [Language, Named][] => {
    const setting = `DV_SUPPORT_${language.toUpperCase()}`;
    const [text = '', href = ''] = (given(setting) ?? '').split('|').map((part) => part.trim());
    if (!text && href) throw new Error(`${setting}: there are no words before “|”`);
    return text
      ? [[language, { text, href: address(setting, href || null, ['https://', 'http://', 'mailto:', 'tel:']) }]]
      : [];
  });
  return {
    publisher: publisher ? { text: publisher, href: address('DV_PUBLISHER_URL', site, ['https://', 'http://']) } : null,
    report: address('DV_REPORT', given('DV_REPORT'), ['mailto:', 'https://']),
    support: Object.fromEntries(support),
  };
}

/** What whoever builds should know before readers see it; `null` where everything is said. */
export function warningOf({ publisher, report }: Settings): string | null {
  const missing = [...(publisher ? [] : ['DV_PUBLISHER']), ...(report ? [] : ['DV_REPORT'])];
  if (!missing.length) return null;
  return `dv-widgets: pages say “publisher not named” or name no address for errors; set ${missing.join(' and ')} (docs/embedding.md)`;
}

/** A helpline as the options of a widget. */
export function supportOptions({ support }: Settings, language: Language): Readonly<Record<string, string>> {
  const said = support[language];
  return said ? { 'support-text': said.text, ...(said.href && { 'support-href': said.href }) } : {};
}
