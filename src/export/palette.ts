/** The light colours of `ui/tokens.ts`, resolved: a picture stands on its own, where no page's properties reach. */
export const INK = '#1d1b19';
export const MUTED = '#5f5a54';
export const SURFACE = '#ffffff';
/** What the state counted. */
export const COUNT = '#4a5560';
export const ACCENT = '#0a6a74';
export const CONTRAST = '#b4521b';
export const RULE = '#dcd7cf';

export const TYPEFACE = "'Noto Sans', system-ui, sans-serif";
