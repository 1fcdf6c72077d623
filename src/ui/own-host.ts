/** Where the script and the pages of all widgets are served from. */
export interface OwnHost {
  /** Of the folder, ending in a slash. */
  readonly address: string;
  /** Hash of the script, where its address never changes; `null` where corrections come. */
  integrity(): Promise<string | null>;
}

/** In a package nobody knows. The script's build replaces this by what its own address says. */
export const ownHost = (): OwnHost | null => null;
