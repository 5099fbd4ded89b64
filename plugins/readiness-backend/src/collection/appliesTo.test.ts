import { component } from '../__testUtils__/entities';
import { traitsOf } from '../catalog/traitsOf';
import { MemoryCatalogSnapshot } from '../catalog/MemoryCatalogSnapshot';
import { createAppliesTo } from './appliesTo';

const entity = component('ledger', { annotations: { 'readiness/tier': '1' } });
const traits = traitsOf(entity, new MemoryCatalogSnapshot([entity]));

describe('createAppliesTo', () => {
  it.each([
    [undefined, true],
    [{ kind: 'component' }, true],
    [{ kind: 'API' }, false],
    [{ 'traits.tier': 1 }, true],
    [{ 'traits.profile': { $in: ['job', 'worker'] } }, false],
    [{ $not: { 'spec.type': 'library' } }, true],
  ])('matches %j: %p', (appliesTo, expected) => {
    expect(createAppliesTo({ appliesTo })({ entity, traits })).toBe(expected);
  });

  it('refuses what the platform would misread', () => {
    const appliesTo = { 'spec.type': { $like: 'serv%' } };
    // @ts-expect-error: not an operator
    expect(() => createAppliesTo({ appliesTo })).toThrow(/must be/);
  });
});
