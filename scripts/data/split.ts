/** What waits until a reader opens something: members of the objects in a list, by the list's name. */
const OPENED: Readonly<Record<string, (member: string) => boolean>> = {
  fixed: (member) => member === 'longFinding',
  remarks: (member) => member === 'text',
  conflicts: (member) => ['words', 'reason'].includes(member),
  sources: (member) => ['title', 'url'].includes(member),
  events: (member) => ['description', 'outcome', 'dateWords'].includes(member),
  citations: (member) => member === 'essayNote',
};

/** Parts a data set into what is seen first and what is opened; `whole` puts them together again. */
export function split<Data>(data: Data): readonly [first: Data, rest: unknown] {
  return [only(data, '', false) as Data, only(data, '', true)];
}

/** The part that is opened, or the other, of a value in a list of this name; `undefined` where there is nothing of it. */
function only(value: unknown, list: string, isOpened: boolean): unknown {
  if (Array.isArray(value)) {
    const each = value.map((one) => only(one, list, isOpened));
    return isOpened && each.every((one) => one === undefined) ? undefined : each.map((one) => one ?? null);
  }
  if (typeof value !== 'object' || value === null || 'en' in value) return isOpened ? undefined : value;
  const members = Object.entries(value).flatMap(([member, inner]) => {
    const waits = member === 'caveat' || OPENED[list]?.(member) === true;
    const part: unknown = waits ? (isOpened ? inner : undefined) : only(inner, member, isOpened);
    return part === undefined ? [] : [[member, part] as const];
  });
  return isOpened && members.length === 0 ? undefined : Object.fromEntries(members);
}
