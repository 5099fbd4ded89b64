import { Entity } from '@backstage/catalog-model';
import { JsonValue } from '@backstage/types';
import { FactState, FactStates, Traits, Waiver } from '../../model';
import { EvaluationInput } from '../input';

/** Now, in tests. */
export const NOW = Date.parse('2026-11-20T09:40:00.000Z');

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The instant so many milliseconds before now. */
export function ago(milliseconds: number): string {
  return new Date(NOW - milliseconds).toISOString();
}

/** A component named checkout. */
export function anEntity(
  spec: Entity['spec'] = {},
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'checkout', namespace: 'default', ...metadata },
    spec: { type: 'service', owner: 'group:default/payments', ...spec },
  };
}

/** Traits of a live, undeclared service. */
export function someTraits(
  values: Partial<{ [Name in keyof Traits]: Traits[Name]['value'] }> = {},
): Traits {
  const declaredBy = 'default';
  return {
    profile: { value: values.profile ?? 'serving', declaredBy },
    tier: { value: values.tier ?? 3, declaredBy },
    revenue: { value: values.revenue ?? false, declaredBy },
    stateful: { value: values.stateful ?? true, declaredBy },
    stage: { value: values.stage ?? 'live', declaredBy },
    timeZone: { value: values.timeZone ?? 'UTC', declaredBy },
  };
}

/** A fresh answer. */
export function seen(
  value: JsonValue,
  rest: Partial<FactState> = {},
): FactState {
  return {
    answer: { status: 'present', value },
    since: ago(DAY),
    asOf: ago(MINUTE),
    ...rest,
  };
}

/** A fresh answer that there is nothing. */
export function nothing(
  reason?: 'unmapped' | 'not-answered' | 'insufficient-data' | 'not-yet',
): FactState {
  return {
    answer: reason ? { status: 'absent', reason } : { status: 'absent' },
    since: ago(DAY),
    asOf: ago(MINUTE),
  };
}

/** A waiver in force now. */
export function aWaiver(check: string, rest: Partial<Waiver> = {}): Waiver {
  return {
    id: `waiver-of-${check}`,
    entityRef: 'component:default/checkout',
    check,
    reason: 'Replaced next quarter',
    approvedBy: 'user:default/ada',
    validFrom: ago(DAY),
    validUntil: ago(-30 * DAY),
    ...rest,
  };
}

/** Everything a verdict follows from, all collectors of the facts connected. */
export function anInput(
  facts: FactStates,
  rest: Partial<EvaluationInput> = {},
): EvaluationInput {
  return {
    entity: anEntity(),
    traits: someTraits(),
    facts,
    connected: [...new Set(Object.keys(facts).map(ref => ref.split('/')[0]))],
    waivers: [],
    now: NOW,
    ...rest,
  };
}
