/** Natural size of the picture that is drawn at build time: no letter falls under 12 px when it is shown 480 px wide. */
export const FIRST_PICTURE = { width: 640, height: 420, fontSize: 16 };

/** Below this room, in pixels, the trend is rows. */
export const NARROWEST_PICTURE = 480;

/** Above this room the first picture would be all size; Plot draws one that fits. */
export const WIDEST_FIRST_PICTURE = 800;

/** As high as the first picture is at its widest, so that nothing moves when Plot's takes its place. */
export const PLOT_PICTURE = {
  height: Math.round((FIRST_PICTURE.height * WIDEST_FIRST_PICTURE) / FIRST_PICTURE.width),
  fontSize: 14,
};
