import { CheckDefinition } from '../../model';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  isTrue,
} from '../__testUtils__/definitions';
import { createPredicateCompiler } from '../entity/predicates';
import { compileChecks } from './compileChecks';

function compile(...checks: CheckDefinition[]) {
  const definitions = aDefinitionSet([aFact('docs/runbook')], checks, []);
  return compileChecks(definitions, createPredicateCompiler());
}

const linked = aCheck('linked', isTrue('docs/runbook'));

describe('compileChecks', () => {
  it('works out once what does not depend on an entity', () => {
    const check = compile({
      ...linked,
      enforcedFrom: '2027-01-01T00:00:00.000Z',
      appliesTo: { kind: 'Component' },
    }).get('linked');
    expect(check).toMatchObject({
      id: 'linked',
      enforcedFrom: Date.parse('2027-01-01T00:00:00.000Z'),
      condition: {
        type: 'leaf',
        source: 'docs',
        wantedText: 'yes',
        lifetime: { maxAge: 3_600_000, holdFor: 604_800_000 },
      },
    });
    expect(check?.appliesTo).toBeInstanceOf(Function);
    expect(check?.defect).toBeUndefined();
  });

  it('enforces from the start what does not say from when', () => {
    expect(compile(linked).get('linked')?.enforcedFrom).toBe(0);
  });

  it('links a check to what it requires, whatever their order', () => {
    const answers = { ...aCheck('answers', linked.when), requires: 'linked' };
    for (const checks of [
      [linked, answers],
      [answers, linked],
    ]) {
      const compiled = compile(...checks);
      expect(compiled.get('answers')?.requires).toBe(compiled.get('linked'));
    }
  });

  it.each<[string, Partial<CheckDefinition>, RegExp]>([
    ['an unknown fact', { when: isTrue('docs/none') }, /unknown fact/],
    [
      'an unknown operator',
      { when: { fact: 'docs/runbook', operator: 'is' } },
      /unknown operator/,
    ],
    ['a malformed predicate', { appliesTo: {} }, /must not be empty/],
    [
      'an unknown check to require',
      { requires: 'none' },
      /unknown check "none"/,
    ],
    ['a circle', { requires: 'linked' }, /in a circle/],
  ])('keeps the other checks when one has %s', (_name, change, message) => {
    const compiled = compile(
      { ...linked, ...change },
      aCheck('b', linked.when),
    );
    expect(compiled.get('linked')?.defect).toMatch(message);
    expect(compiled.get('b')?.defect).toBeUndefined();
  });

  it('names the first of several defects', () => {
    const twice = { ...linked, when: isTrue('docs/none'), requires: 'none' };
    expect(compile(twice).get('linked')?.defect).toMatch(/unknown fact/);
  });

  it('finds its way out of a circle that it only leads into', () => {
    const compiled = compile(
      aCheck('a', linked.when, { requires: 'b' }),
      aCheck('b', linked.when, { requires: 'c' }),
      aCheck('c', linked.when, { requires: 'b' }),
    );
    const defects = ['a', 'b', 'c'].map(id => compiled.get(id)?.defect);
    expect(defects[0]).toBeUndefined();
    expect(defects.slice(1).every(Boolean)).toBe(true);
  });
});
