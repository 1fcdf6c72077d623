// The tree that assistive technology reads, as text: one line for each role, with its name, level and state.

/** Says nothing by itself; what is in it stands a level higher. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'Section']);
/** Heard as its name; what is in it is not heard again. */
const NAMED = new Set(['button', 'checkbox', 'DisclosureTriangle', 'Legend', 'time']);

/** The tree of the first element with a tag, without what is ignored. */
export async function accessibilityTree(client, tag) {
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const host = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return `${linesOf(host, byId).join('\n')}\n`;
}

function linesOf({ ignored, role, name, properties = [], childIds = [] }, byId) {
  const inner = withTextsJoined(childIds.map((id) => byId.get(id)).filter((child) => child)).flatMap((child) =>
    typeof child === 'string' ? [`text "${child}"`] : linesOf(child, byId),
  );
  if (ignored || SILENT.has(role.value)) return inner;
  // A label's words are its control's name.
  if (role.value === 'LabelText') return inner.filter((line) => !line.startsWith('text '));
  const words = plain(name);
  const states = properties
    .filter(({ name }) => ['expanded', 'checked'].includes(name) || (name === 'level' && role.value === 'heading'))
    .map(({ name, value }) => ` ${name}=${value.value}`);
  if (NAMED.has(role.value) || inner.join() === `text "${words}"`)
    return [`${role.value} "${words || inner.map((line) => line.slice(6, -1)).join(' ')}"${states.join('')}`];
  return [`${role.value}${words && ` "${words}"`}${states.join('')}`, ...inner.map((line) => `  ${line}`)];
}

/** Neighbouring texts as one: where a template happens to cut them is nobody's concern. */
function withTextsJoined(children) {
  const parts = [];
  for (const child of children) {
    const isText = !child.ignored && child.role.value === 'StaticText';
    const words = isText ? plain(child.name) : child;
    if (words === '') continue;
    if (isText && typeof parts.at(-1) === 'string') parts.push(`${parts.pop()} ${words}`.replace(/ ([,.:;])/g, '$1'));
    else parts.push(words);
  }
  return parts;
}

/** Without line breaks, no-break spaces and joiners. */
const plain = (name) => (name?.value ?? '').replace(/[\s\u2060]+/g, ' ').trim();
