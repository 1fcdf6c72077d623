import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { funnelPoster } from '../../src/attrition-funnel/view-poster.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { drawn } from '../support/drawn.js';
import { stageTrees } from '../support/stage-trees.js';

describe('random trees of stages', () => {
  it('are drawn to one scale: a bar is longer if, and only if, its value is larger', () => {
    fc.assert(
      fc.property(stageTrees, ({ model }) => {
        if (!model.rows || !('groups' in model)) return;
        const { bars } = drawn(funnelPoster(model, en, { width: 332, height: Infinity, small: 13.2 }));
        const parts = [...model.groups, ...model.more].flatMap((group) => group.parts).slice(0, 6);
        const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
        expect(bars).to.have.length(values.length);
        for (const [index, bar] of bars.entries()) {
          expect(bar.left).to.equal(1);
          const width = bar.right - bar.left;
          expect(width / (332 - 16 - 1)).to.be.closeTo(
            (values[index] ?? 0) / Math.max(...model.figures.map((each) => each.value ?? 0)),
            0.08,
          );
          for (const [other, than] of bars.entries())
            expect(Math.sign(width - (than.right - than.left))).to.equal(
              Math.sign((values[index] ?? 0) - (values[other] ?? 0)),
            );
        }
      }),
      { numRuns: 150 },
    );
  });
});
