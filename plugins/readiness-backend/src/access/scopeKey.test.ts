import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  PermissionCondition,
} from '@backstage/plugin-permission-common';
import { scopeKey } from './scopeKey';

type Conditions = ConditionalPolicyDecision['conditions'];

const keyOf = (conditions: Conditions, resourceType = 'catalog-entity') =>
  scopeKey({
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType,
    conditions,
  });

const condition = (
  rule: string,
  params?: PermissionCondition['params'],
): PermissionCondition => ({
  rule,
  resourceType: 'catalog-entity',
  ...(params && { params }),
});

const owned = condition('IS_ENTITY_OWNER', { claims: ['group:default/a'] });
const component = condition('IS_ENTITY_KIND', { kinds: ['component'] });

describe('scopeKey', () => {
  it('is a hash', () => {
    expect(keyOf(owned)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, Conditions, Conditions]>([
    [
      'the order of what any of must hold',
      { anyOf: [owned, component] },
      { anyOf: [component, owned] },
    ],
    [
      'the order of what all of must hold, inside too',
      { not: { allOf: [owned, { anyOf: [owned, component] }] } },
      { not: { allOf: [{ anyOf: [component, owned] }, owned] } },
    ],
    [
      'the order of keys',
      owned,
      {
        params: { claims: ['group:default/a'] },
        resourceType: 'catalog-entity',
        rule: 'IS_ENTITY_OWNER',
      },
    ],
    [
      'parameters that are missing or undefined',
      condition('ALL'),
      { ...condition('ALL'), params: undefined },
    ],
  ])('does not mind %s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each<[string, Conditions, Conditions]>([
    [
      'who asks, where conditions name them',
      owned,
      condition('IS_ENTITY_OWNER', { claims: ['group:default/b'] }),
    ],
    ['another rule', owned, { ...owned, rule: 'HAS_ANNOTATION' }],
    ['its opposite', owned, { not: owned }],
    [
      'any against all',
      { anyOf: [owned, component] },
      { allOf: [owned, component] },
    ],
    ['one more', { anyOf: [owned] }, { anyOf: [owned, component] }],
  ])('minds %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('minds what the conditions are about', () => {
    expect(keyOf(owned, 'scaffolder-task')).not.toBe(keyOf(owned));
  });
});
