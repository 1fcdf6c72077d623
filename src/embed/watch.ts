import { hostPage } from '../ui/host-page.js';
import { observer } from '../ui/observer.js';
import { ownHost } from './own-host.js';
import { ATTRIBUTES, followOwners, upgradeIn } from './placeholders.js';
import { type Root, all, enterRootsIn, roots } from './roots.js';

/** What may be a frame of ours, whose address may be relative; one of a film is not. Few pages have one, and what follows its height comes when there is one. */
const FRAMES = 'iframe[src*=embed][src*=".html"],iframe[data-dv-frame]';
let followFrames: ((root: Root) => void) | undefined;

/** Costs by what has come, not by the size of the page. */
const following = observer('MutationObserver', (records) => {
  followOwners(records);
  for (const { target, addedNodes } of records) {
    // A document that is written anew has lost its listeners.
    if (target === document) enter(hostPage);
    for (const node of addedNodes) if (node instanceof Element) look(node);
    if (target instanceof HTMLIFrameElement) look(target);
  }
});

/** Makes widgets of all placeholders that there are and of those that come, and lets frames be as high as they ask to be. */
export const watchPage = (): void => enter(hostPage);

/** Changes nothing where it was entered before. */
function enter(root: Root): void {
  const options = { childList: true, subtree: true, attributeFilter: ATTRIBUTES };
  following.observe(root === hostPage ? document : root, options);
  for (const event of ['DOMContentLoaded', 'load']) addEventListener(event, lookAtAll);
  followFrames?.(root);
  look(root);
}

function look(node: Element | Root): void {
  upgradeIn(node);
  enterRootsIn(node, enter);
  if (followFrames || !(all(node, FRAMES).length || (node instanceof HTMLIFrameElement && node.matches(FRAMES))))
    return;
  // Once, also where it cannot be had: a frame of the height that its page gave it can be scrolled.
  followFrames = () => undefined;
  import('./heights.js').then(
    ({ followHeights }) => roots().forEach((followFrames = followHeights({ roots, host: ownHost()?.address ?? null }))),
    () => undefined,
  );
}

const lookAtAll = () => look(hostPage);
