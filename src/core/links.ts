const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address if a reader may safely follow it, else `null`: http, https, mailto, tel or relative. Browsers drop tabs and
 * line breaks inside an address, so a scheme could hide behind them.
 */
export function safeLink(address: string | null | undefined): string | null {
  const plain = (address ?? '').replace(/[\u0000-\u001f]/g, '').trim();
  if (!plain) return null;
  const scheme = SCHEME.exec(plain)?.[0].toLowerCase();
  return !scheme || ['http:', 'https:', 'mailto:', 'tel:'].includes(scheme) ? plain : null;
}

/**
 * Where an error is reported, with the id and the data version that it is about; `null` where there is no safe address.
 * @param href http(s), mailto or relative
 */
export function reportAddress(href: string | null | undefined, id: string, version: string): string | null {
  const link = safeLink(href);
  if (!link) return null;
  const [before = '', fragment] = link.split('#');
  const query = /^mailto:/i.test(link)
    ? `subject=${encodeURIComponent(`dv-widgets: ${id}, ${version}`)}`
    : `id=${encodeURIComponent(id)}&version=${encodeURIComponent(version)}`;
  return `${before}${before.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
