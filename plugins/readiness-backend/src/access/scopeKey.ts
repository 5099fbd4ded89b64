import {
  ConditionalPolicyDecision,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { canonicalJson, hashOf } from 'backstage-plugin-readiness-common';

type Criteria = PermissionCriteria<PermissionCondition>;

/**
 * What a scope is kept under: a hash of the conditions, and of nothing else. Two people under the same
 * conditions see the same; where conditions name who asks ("owned by me or one of my groups") they differ.
 */
export function scopeKey(decision: ConditionalPolicyDecision): string {
  const { pluginId, resourceType, conditions } = decision;
  return hashOf({ pluginId, resourceType, conditions: inOrder(conditions) });
}

/** The same conditions in one order: which of them is named first means nothing. */
function inOrder(criteria: Criteria): unknown {
  if ('allOf' in criteria) return { allOf: sorted(criteria.allOf) };
  if ('anyOf' in criteria) return { anyOf: sorted(criteria.anyOf) };
  if ('not' in criteria) return { not: inOrder(criteria.not) };
  const { rule, resourceType, params } = criteria;
  return { rule, resourceType, ...(params && { params }) };
}

function sorted(criteria: readonly Criteria[]): unknown[] {
  return criteria
    .map(inOrder)
    .map(one => ({ one, text: canonicalJson(one) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ one }) => one);
}
