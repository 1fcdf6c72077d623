/** Where the script and the pages of all widgets are served from. */
export interface OwnHost {
  /** Of the folder, ending in a slash. */
  readonly address: string;
  /** Hash that the script's own element asks for; empty when it asks for none. */
  readonly integrity: string;
}

/** In a package nobody knows. The script's build replaces this by what its own address says. */
export const ownHost = (): OwnHost | null => null;
