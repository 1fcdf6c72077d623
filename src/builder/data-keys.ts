/** Steps from a cell, in rows and columns. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The keys of a table of fields. Tab goes through it in one step: it stops at the table, whose cells Enter or an arrow enters,
 * and leaves it from any of them.
 */
export function gridKeys(event: KeyboardEvent): void {
  const { key, target, currentTarget, altKey, ctrlKey, metaKey } = event;
  if (altKey || ctrlKey || metaKey || event.isComposing || !(target instanceof HTMLElement)) return;
  const grid = currentTarget as HTMLElement;
  if (target === grid) {
    if (key === 'Enter' || key === 'ArrowDown') enter(event, grid.querySelector('[data-row]'));
    return;
  }
  if (target.dataset.row === undefined) return;
  // As it was before it was typed over.
  if (key === 'Escape' && target instanceof HTMLInputElement) target.value = target.defaultValue;
  const [rows, columns] = STEPS[key] ?? [0, 0];
  // Enter presses a button, and arrows within a text go from letter to letter.
  if ((!rows && !columns) || (key === 'Enter' && target.localName === 'button')) return;
  if (columns && !isAtEdge(target, columns)) return;
  enter(event, neighbour(grid, target, event.shiftKey && key === 'Enter' ? -1 : rows, columns));
}

/** Whether the next letter in this direction would be in another cell. */
function isAtEdge(target: HTMLElement, columns: number): boolean {
  if (!(target instanceof HTMLInputElement)) return true;
  const { selectionStart: start, selectionEnd: end, value } = target;
  const isWhole = start === 0 && end === value.length;
  // What is written from right to left begins at the right: there arrows stay within.
  if (isWhole) return true;
  return start === end && (columns < 0 ? start === 0 : end === value.length);
}

function neighbour(grid: HTMLElement, from: HTMLElement, rows: number, columns: number): HTMLElement | null {
  const lines = [...grid.querySelectorAll('tr:not(.why)')];
  const next = lines[lines.indexOf(from.closest('tr') as Element) + rows];
  return next?.querySelector<HTMLElement>(`[data-column="${Number(from.dataset.column) + columns}"]`) ?? null;
}

/** What stands in the cell is selected, as in a spreadsheet: what is typed stands in its place. */
function enter(event: Event, cell: HTMLElement | null): void {
  event.preventDefault();
  if (!cell) return commit(event.target);
  cell.focus();
  if (cell instanceof HTMLInputElement) cell.select();
}

/** Nothing follows the last cell: it is taken as it stands. */
function commit(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement)) return;
  target.blur();
  target.focus();
}
