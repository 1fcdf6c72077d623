import fc from 'fast-check';
import { chainModel } from '../../src/attrition-funnel/model-chain.js';
import { funnelModel } from '../../src/attrition-funnel/model.js';
import { readOwn } from '../../src/own-readers.js';
import { CONTEXT, own } from './own-reading.js';

/** Stages of which each but the first has one of those before it as its parent. */
const trees = fc.array(
  fc.record({ value: fc.option(fc.nat(1000), { freq: 8 }), above: fc.nat(), unit: fc.boolean() }),
  { minLength: 2, maxLength: 12 },
);

type Tree = typeof trees extends fc.Arbitrary<infer Made> ? Made : never;

/** Random stages of a reader's own, and what is made of them. */
export const stageTrees = fc.tuple(trees, fc.boolean()).map(([made, isOrdered]) => modelOf(made, isOrdered));

function modelOf(made: Tree, isOrdered: boolean) {
  const rows = made.map(({ value, above, unit }, index) => ({
    label: `Stage ${index}`,
    value,
    // No part of a like unit may be larger than its whole.
    unit: isOrdered && unit ? 'persons' : `unit ${isOrdered ? '' : index}`,
    ...(isOrdered ? {} : { id: `s${index}`, ...(index ? { parent: `s${above % index}` } : {}) }),
  }));
  const { data } = own('attrition-funnel', { rows });
  const isChain = readOwn('attrition-funnel', { object: { rows } }, CONTEXT).model;
  return { data, model: isChain ? chainModel(data) : funnelModel(data) };
}
