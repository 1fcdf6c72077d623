import { expect } from '@open-wc/testing';
import { press } from '../support/keys.js';
import { until } from '../support/place.js';
import { all, read } from '../support/readers.js';
import { opened, toolsOf } from '../support/tools.js';

/** Windows of a site close on Escape, and its pictures turn with arrows. */
describe('keys that have done something in a widget', () => {
  let heard: string[];
  const hear = ({ key }: KeyboardEvent) => heard.push(key);
  beforeEach(() => {
    heard = [];
    document.addEventListener('keydown', hear);
  });
  afterEach(() => document.removeEventListener('keydown', hear));

  it('do nothing more on the page: Escape closes a panel or a card, arrows go along the row and through a text', async () => {
    const element = await read('dv-petition-counter', { width: 800 });
    toolsOf(element)[0]!.focus();
    await press('ArrowRight');
    const field = await opened(element, 'Cite');
    field.focus();
    for (const key of ['ArrowLeft', 'ArrowRight', 'Escape']) await press(key);
    await until(() => !all(element, '[part=panel]').length);
    (all(element, '[part=chart] [data-cites]')[0] as HTMLElement).click();
    await until(() => all(element, '[part=card]').length);
    await press('Escape');
    await until(() => !all(element, '[part=card]').length);
    expect(heard).to.deep.equal([]);
    // What nobody here has use for is the page's.
    await press('Escape');
    expect(heard).to.deep.equal(['Escape']);
  });
});
