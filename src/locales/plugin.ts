/** What only the block of WordPress says to editors; the rest it says in the builder's words. English is its key there. */
export interface PluginWords {
  /** In the list of plugins. */
  readonly description: string;
  readonly block: { readonly description: string; readonly chart: string; readonly data: string };
  /** To whoever can mend it. `%s` is the name that was asked for. */
  readonly problems: { readonly assets: string; readonly name: string; readonly source: string };
  readonly automatic: string;
  readonly siteLanguage: string;
  readonly more: string;
  /** Options that the builder does not ask for, or by a choice in place of words. */
  readonly options: Readonly<Record<string, string>>;
}
