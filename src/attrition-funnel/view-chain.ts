import type { TemplateResult } from 'lit';
import type { Messages } from '../locales/index.js';
import type { ChainedStage, ChainModel, Group } from './model.js';
import type { ChainTools } from './view-stages.js';
import { chainAbout, chainName, chainShares } from './view-chain-words.js';
import { unitWords } from './view-words.js';

/** The bars of a chain, each with its shares; over outcomes stands whose they are. */
export function chainBars(
  model: ChainModel,
  messages: Messages,
  { html, figure, row, list, more }: ChainTools,
): TemplateResult {
  const { groups, figures } = model;
  const bar = (each: ChainedStage) => {
    const name = chainName(each, model, messages);
    const heard = [unitWords(each, messages), messages.text(each.stage.label)].filter((words) => words).join(', ');
    const shares = chainShares(each, messages);
    return row(each, figures.indexOf(each) - 1, figure(each, name, heard), shares);
  };
  const bars = ({ of, parts }: Group) => {
    const about = of && chainAbout({ of }, model, messages);
    const heading =
      of &&
      html`<li class="exact">
        <span><b>${messages.text(of.stage.label)}</b> ${about && html`<span class="said">· ${about}</span>`}</span>
      </li>`;
    return [...(heading ? [heading] : []), ...parts.map(bar)];
  };
  const about = groups[0]?.of === null ? chainAbout(groups[0], model, messages) : '';
  return html`<p class="said">${about}</p>
    ${list(groups.flatMap(bars))}
    ${more(model.more.flatMap(({ parts }) => parts).length, () => list(model.more.flatMap(bars)))}`;
}
