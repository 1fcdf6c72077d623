/** How a language writes numbers. Own tables, because Chromium claims to know Kazakh and prints it wrong. */
export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
}

/** Writes a finite number with its thousands grouped, as in `1,052`. */
export function formatNumber(value: number, { group, decimal }: NumberStyle): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  let grouped = whole;
  for (let end = whole.length - 3; end > 0; end -= 3) grouped = grouped.slice(0, end) + group + grouped.slice(end);
  return (value < 0 ? '\u2212' : '') + grouped + (fraction ? decimal + fraction : '');
}
