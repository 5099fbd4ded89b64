import {
  Condition,
  createEngine,
  Evidence,
} from 'backstage-plugin-readiness-common';
import { builtInFacts } from '..';

/**
 * How one comparison reads, in the very words of a report: the engine is asked, over an entity of
 * which nothing is known.
 */
export function wordingOf(comparison: Condition): Evidence {
  const engine = createEngine({
    facts: builtInFacts,
    checks: {
      one: {
        id: 'one',
        title: 'One comparison',
        failureTitle: 'One comparison',
        rationale: 'To be worded',
        remediation: { text: 'Nothing', effort: 1 },
        when: comparison,
      },
    },
    scorecards: {
      one: {
        id: 'one',
        title: 'One comparison',
        description: 'To be worded',
        appliesTo: { kind: 'Component' },
        levels: [],
        categories: [{ id: 'one', title: 'One' }],
        checks: { one: { weight: 1, category: 'one' } },
      },
    },
  });
  const [report] = engine.evaluate({
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'any' },
    },
    traits: {
      profile: { value: 'other', declaredBy: 'default' },
      tier: { value: 3, declaredBy: 'default' },
      revenue: { value: false, declaredBy: 'default' },
      stateful: { value: true, declaredBy: 'default' },
      stage: { value: 'live', declaredBy: 'default' },
      timeZone: { value: 'UTC', declaredBy: 'default' },
    },
    facts: {},
    connected: [],
    waivers: [],
    now: 0,
  });
  const { outcome } = report.results[0];
  if (outcome.status !== 'unknown') throw new Error(`got ${outcome.status}`);
  return outcome.evidence[0];
}
