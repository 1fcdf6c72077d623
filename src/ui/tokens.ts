import { css } from 'lit';

/**
 * Public `--dv-*` properties are only read, so that any ancestor can set them once; `--_*` are ours. What a page passes
 * down into shadow trees (type size, spacing, case, direction) is set back inside, where no `*` of the page reaches; a
 * reader's own style sheet does. What a page shows in our place keeps the page's look.
 */
export const tokens = css`
  :host {
    --_text: var(--dv-text, #1d1b19);
    --_muted: var(--dv-muted, #5f5a54);
    --_surface: var(--dv-surface, #fff);
    --_accent: var(--dv-accent, #0a6a74);
    --_contrast: var(--dv-contrast, #b4521b);
    --_count: var(--dv-accent, #4a5560);
    --_rule: var(--dv-rule, #dcd7cf);
    --_wash: var(--dv-surface, #f6f3ee);
    --_gap: var(--dv-gap, 24px);
    --_small: 12px;
    --_note: 13px;
    --_body: 14px;
    --_headline: 22px;
    --_figure: 24px;
    --_radius: var(--dv-radius, 3px);
    display: flow-root;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
  }

  /* Of what stands between the tags, it is the slot. */
  .room {
    display: block;
    container-type: inline-size;
  }

  /* What decides on its form has no width of its own. A parent that asks for one is told this, whatever is drawn. */
  .strut {
    display: grid;
    grid-template-columns: minmax(min(280px, 75vw), min(720px, 90vw));
    block-size: 0;
    overflow: hidden;
  }

  figure,
  .failure {
    color: var(--_text);
    font: 400 var(--_body) / calc(18em / 14) var(--dv-font, system-ui, 'Noto Sans', sans-serif);
    font-variant: tabular-nums;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    hyphens: manual;
    cursor: auto;
    /* All our languages run so, and so do all pictures. */
    direction: ltr;
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_text: var(--dv-text, light-dark(#1d1b19, #f0ece6));
      --_muted: var(--dv-muted, light-dark(#5f5a54, #aaa399));
      --_surface: var(--dv-surface, light-dark(#fff, #171614));
      --_accent: var(--dv-accent, light-dark(#0a6a74, #5cc0c9));
      --_contrast: var(--dv-contrast, light-dark(#b4521b, #ee9a63));
      --_count: var(--dv-accent, light-dark(#4a5560, #98a4af));
      --_rule: var(--dv-rule, light-dark(#dcd7cf, #3a3733));
      --_wash: var(--dv-surface, light-dark(#f6f3ee, #23211e));
    }
  }

  :host([theme='light']) :is(figure, .failure) {
    color-scheme: light;
  }

  :host([theme='dark']) :is(figure, .failure) {
    color-scheme: dark;
  }

  :host([hidden]) {
    display: none;
  }

  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_wash: Canvas;
      --_accent: LinkText;
      --_contrast: Highlight;
      --_count: LinkText;
      --_rule: GrayText;
    }
  }

  /* On paper there is no dark ground, and often no colour. */
  @media print {
    :host {
      --_text: #000;
      --_muted: #444;
      --_surface: #fff;
      --_wash: #fff;
      --_accent: #444;
      --_contrast: #444;
      --_count: #444;
    }
  }
`;
