import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { chainModel } from '../../src/attrition-funnel/model-chain.js';
import { funnelPoster } from '../../src/attrition-funnel/view-poster.js';
import { messages as en } from '../../src/locales/en/messages.js';
import { readOwn } from '../../src/own-readers.js';
import { drawn } from '../support/drawn.js';
import { CONTEXT, found, own, refusal, sentences } from '../support/own-reading.js';

describe('stages that cannot be drawn', () => {
  it('are at most 200', () => {
    const rows = Array.from({ length: 201 }, (_, index) => `Stage ${index},${index}`);
    const error = refusal('attrition-funnel', ['label,value', ...rows]);
    expect(error.code).to.equal('too-many-stages');
    expect(sentences([error])).to.deep.equal(['There are 201 stages, and at most 200 are drawn.']);
    expect(own('attrition-funnel', ['label,value', ...rows.slice(1)]).data.stages).to.have.length(200);
  });

  it('of one row have nothing to stand beside', () => {
    const error = refusal('attrition-funnel', ['label,value', 'Recorded,1000']);
    expect(sentences([error])).to.deep.equal([
      'Row 2, column id: “Recorded” stands alone: a funnel has at least two stages.',
    ]);
  });

  it('need an id in each row as soon as one names a parent', () => {
    const error = refusal('attrition-funnel', ['id,parent,label,value', 'a,,Calls,100', ',a,Cases,40']);
    expect(found([error])).to.deep.equal([['shape', 3, 'id']]);
  });
});

/** Stages of which each but the first has one of those before it as its parent. */
const trees = fc.array(
  fc.record({ value: fc.option(fc.nat(1000), { freq: 8 }), above: fc.nat(), unit: fc.boolean() }),
  {
    minLength: 2,
    maxLength: 12,
  },
);

describe('random trees of stages', () => {
  it('are drawn to one scale: a bar is longer if, and only if, its value is larger', () => {
    fc.assert(
      fc.property(trees, fc.boolean(), (made, isOrdered) => {
        const rows = made.map(({ value, above, unit }, index) => ({
          label: `Stage ${index}`,
          value,
          // No part of a like unit may be larger than its whole.
          unit: isOrdered && unit ? 'persons' : `unit ${isOrdered ? '' : index}`,
          ...(isOrdered ? {} : { id: `s${index}`, ...(index ? { parent: `s${above % index}` } : {}) }),
        }));
        const data = own('attrition-funnel', { rows }).data;
        const model = readOwn('attrition-funnel', { object: { rows } }, CONTEXT).model
          ? chainModel(data)
          : funnelModel(data);
        expect(model.figures.map(({ stage }) => stage.id)).to.have.members(data.stages.map(({ id }) => id));
        if (!model.rows || !('groups' in model)) return;
        const { rows: scaled, figures } = model;
        const shares = [scaled.first, ...scaled.parts];
        expect(Math.max(...shares.map((share) => share ?? 0)), 'nothing is clipped').to.equal(1);
        for (const [index, { value }] of figures.entries()) {
          expect(shares[index] === null).to.equal(value === null);
          for (const [other, { value: than }] of figures.entries())
            if (value !== null && than !== null)
              expect(Math.sign((shares[index] ?? 0) - (shares[other] ?? 0))).to.equal(Math.sign(value - than));
        }
        const { bars } = drawn(funnelPoster(model, en, { width: 332, height: Infinity, small: 13.2 }));
        const parts = [...model.groups, ...model.more].flatMap((group) => group.parts).slice(0, 6);
        const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
        expect(bars).to.have.length(values.length);
        for (const [index, bar] of bars.entries()) {
          expect(bar.left).to.equal(1);
          const width = bar.right - bar.left;
          expect(width / (332 - 16 - 1)).to.be.closeTo(
            (values[index] ?? 0) / Math.max(...figures.map((each) => each.value ?? 0)),
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
