import { EntityPredicate } from '../../model';
import { anEntity, someTraits } from '../__testUtils__/input';
import { createPredicateCompiler } from './predicates';
import { subjectOf } from './subject';

const compile = createPredicateCompiler();

const subject = subjectOf(
  anEntity(
    { type: 'service', lifecycle: 'production' },
    {
      tags: ['java', 'payments'],
      annotations: { 'readiness/tier': '1', 'github.com/project-slug': 'a/b' },
    },
  ),
  someTraits({ tier: 2, revenue: true, profile: 'serving' }),
);

describe('predicates', () => {
  it.each<[EntityPredicate, boolean]>([
    [{ kind: 'Component' }, true],
    [{ kind: 'component' }, true],
    [{ kind: 'API' }, false],
    [{ 'spec.type': { $in: ['website', 'service'] } }, true],
    [{ 'spec.type': 'service', kind: 'API' }, false],
    [{ 'traits.tier': 2 }, true],
    [{ 'traits.tier': { $in: [1, 2] } }, true],
    [{ 'traits.tier': 3 }, false],
    [{ 'traits.revenue': true }, true],
    [{ 'traits.revenue': false }, false],
    [{ 'traits.profile': 'serving' }, true],
    [{ 'metadata.tags': { $contains: 'java' } }, true],
    [{ 'metadata.tags': { $contains: 'go' } }, false],
    [{ 'metadata.annotations.github.com/project-slug': 'a/b' }, true],
    [{ 'metadata.annotations.other': { $exists: false } }, true],
    [{ 'metadata.name': { $hasPrefix: 'check' } }, true],
    [{ $not: { kind: 'API' } }, true],
    [{ $all: [{ kind: 'Component' }, { 'traits.tier': 1 }] }, false],
    [{ $any: [{ kind: 'API' }, { 'traits.tier': 2 }] }, true],
  ])('%j', (predicate, expected) => {
    expect(compile(predicate)(subject)).toBe(expected);
  });

  it('answers each subject for itself', () => {
    const isApi = compile({ kind: 'API' });
    const api = { ...subject, kind: 'API' };
    expect([subject, api, api, subject].map(isApi)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('compiles what is written twice once', () => {
    expect(compile({ kind: 'API' })).toBe(compile({ kind: 'API' }));
  });

  it.each([
    {},
    { $all: [], kind: 'API' },
    { 'spec.type': { $matches: 'x' } },
    { 'status.phase': 'x' },
    { kind: { $in: ['API'], $exists: true } },
  ])('refuses %j, which the platform would misread', predicate => {
    expect(() => compile(predicate as EntityPredicate)).toThrow();
  });

  it('never reads traits that an author wrote into the entity', () => {
    const forged = { ...anEntity(), traits: { tier: 1 } };
    const honest = subjectOf(forged, someTraits({ tier: 3 }));
    expect(compile({ 'traits.tier': 1 })(honest)).toBe(false);
  });
});
