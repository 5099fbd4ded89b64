import { EntityPredicate } from 'backstage-plugin-readiness-common';
import { seenWithinDays, withinDays } from '../conditions';
import { READINESS_TAB } from '../places';
import { defineRows } from '../row';

const hasPreProduction: EntityPredicate = {
  $not: { 'metadata.annotations.readiness/single-environment': 'true' },
};

export const environmentRows = defineRows({
  'same-build-promoted': {
    weight: 1,
    level: 'routine',
    title: 'What goes to production ran before production',
    failureTitle: 'Production gets builds that ran nowhere before',
    rationale:
      'A build that was made anew for production is another build: other base images, other dependencies, another day. What was tried is then not what users get. The same digest or commit should have succeeded in another environment first, nine times out of ten.',
    remediation: {
      text: 'Build once, and promote that artifact from one environment to the next. Let the pipeline send the digest or the commit with each deployment. If there is no environment before production, say so with the annotation "readiness/single-environment: \'true\'".',
      url: READINESS_TAB,
      effort: 480,
    },
    requires: 'deploys-mapped',
    afterLaunch: true,
    appliesTo: hasPreProduction,
    when: {
      fact: 'deployments/promoted-share',
      operator: 'at-least',
      value: 90,
    },
  },
  'config-matches': {
    weight: 1,
    level: 'routine',
    title: 'Environments do not drift apart',
    failureTitle: 'Environments were not compared, or drift apart',
    rationale:
      'Settings that were changed by hand in one environment make the tests of the other worthless, and surface when a deployment puts them back. A report of the last 30 days without a difference that nobody can explain says that they match.',
    remediation: {
      text: 'Let a pipeline compare what runs with what is declared, and push the result as "exercises/drift-reported-at" and "exercises/unexplained-differences". Until it does, compare by hand and answer the question about environments on the Readiness tab.',
      url: READINESS_TAB,
      effort: 240,
    },
    afterLaunch: true,
    when: {
      any: [
        {
          all: [
            seenWithinDays('exercises/drift-reported-at', 30),
            {
              fact: 'exercises/unexplained-differences',
              operator: 'at-most',
              value: 0,
            },
          ],
        },
        withinDays('attestations/config-matched-at', 30),
      ],
    },
  },
  'migrations-safe': {
    weight: 1,
    level: 'routine',
    title: 'Schema changes are backwards compatible and rehearsed',
    failureTitle: 'Schema changes are not backwards compatible and rehearsed',
    rationale:
      'A migration that the version before cannot live with takes rolling back away, just when it is needed. One that was never run on real amounts of data may lock a table for an hour. Both are found out beforehand, or by users.',
    remediation: {
      text: 'Split changes of the schema into steps that both the old and the new version can live with: add, fill, switch, and only later remove. Rehearse each on a copy of production under load. Then answer the question about migrations on the Readiness tab.',
      url: READINESS_TAB,
      effort: 240,
    },
    appliesTo: { 'traits.stateful': true },
    when: {
      fact: 'attestations/migrations-safe',
      operator: 'equals',
      value: true,
    },
  },
});
