import { css } from 'lit';

export const toolbarStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin: 5px 0 0;
    border-block-start: 1px solid var(--_rule);
  }

  .notes-button {
    margin-inline-start: -7px;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    margin-inline: auto -7px;
  }

  .actions :is(button, a),
  .panel button {
    box-sizing: border-box;
    min-block-size: 32px;
    padding: 4px 7px;
    color: var(--_text);
    font-size: var(--_note);
    line-height: calc(24em / 13);
    text-decoration: none;
  }

  .actions :is(button, a):hover,
  .panel button {
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 3px;
  }

  .sign {
    display: inline-block;
    inline-size: 14px;
  }

  @container (width >= 600px) {
    .narrow {
      display: none;
    }
  }

  @container (width < 600px) {
    .toolbar:not(.whole) .further {
      display: none;
    }
  }

  .panel {
    margin: 4px 0 8px;
    font-size: var(--_note);
  }

  .panel textarea {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    padding: 8px;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font:
      400 var(--_small) / 1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
    resize: vertical;
  }
`;
