// The tree that assistive technology reads, as text: one line for each role, with its name, level and state.

/** Says nothing by itself; what is in it stands a level higher. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'ListMarker', 'Section']);
const SHOWN = ['level', 'expanded', 'checked'];

/** The tree of the first element with a tag, without what is ignored. */
export async function accessibilityTree(client, tag) {
  await client.send('Accessibility.enable');
  const { root } = await client.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node } = await client.send('DOM.describeNode', { nodeId });
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const host = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  return `${linesOf(host, byId).join('\n')}\n`;
}

function linesOf({ ignored, role, name, properties = [], childIds = [] }, byId) {
  const children = merged(childIds.map((id) => byId.get(id)).filter((child) => child)).flatMap((child) =>
    typeof child === 'string' ? [`text "${child}"`] : linesOf(child, byId),
  );
  if (ignored || SILENT.has(role.value)) return children;
  const words = (name?.value ?? '').trim();
  const states = properties
    .filter(({ name }) => SHOWN.includes(name))
    .map(({ name, value }) => ` ${name}=${value.value}`);
  const line = `${role.value}${words && ` "${words}"`}${states.join('')}`;
  // A text that only repeats the name of what it stands in is heard once.
  const inner = children.length === 1 && children[0] === `text "${words}"` ? [] : children;
  return [line, ...inner.map((child) => `  ${child}`)];
}

/** Neighbouring texts as one: where a template happens to cut them is nobody's concern. */
function merged(children) {
  const parts = [];
  for (const child of children) {
    const text =
      !child.ignored && child.role.value === 'StaticText' ? child.name.value.replace(/[\s\u2060]+/g, ' ') : null;
    if (text === null) parts.push(child);
    else if (typeof parts.at(-1) === 'string') parts.push(parts.pop() + text);
    else parts.push(text);
  }
  return parts.map((part) => (typeof part === 'string' ? part.trim() : part)).filter((part) => part !== '');
}
