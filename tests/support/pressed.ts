/** Presses what a reader finds under a name in the row of tools, or in the panel that is open. */
export const press = (widget: Element, label: string): void =>
  [...widget.shadowRoot!.querySelectorAll<HTMLButtonElement>(':is([part=toolbar], [part=panel]) button')]
    .find(({ textContent }) => textContent.trim() === label)!
    .click();
