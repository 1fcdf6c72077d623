import { expect } from 'chai';
import fc from 'fast-check';
import { found, own, refusal, sentences } from '../support/own-reading.js';
import { stageTrees } from '../support/stage-trees.js';

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

describe('random trees of stages', () => {
  it('are to one scale: a share is larger if, and only if, its value is', () => {
    fc.assert(
      fc.property(stageTrees, ({ data, model }) => {
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
      }),
      { numRuns: 150 },
    );
  });
});
