import {
  FactNamespaceDeclaration,
  FactPush,
} from 'backstage-plugin-readiness-common';

const DAY = 24 * 60 * 60 * 1000;

/** What is counted back from moves on once a month only: else every start would be news. */
const MONTH = 30 * DAY;

/** What a tool that compares what runs with what was reviewed would declare. */
export const DRIFT: FactNamespaceDeclaration = {
  title: 'Infrastructure',
  facts: {
    'drifted-resources': {
      type: 'number',
      title: 'resources that drifted',
      unit: 'resources',
      signal: 'infrastructure',
      kind: 'outcome',
      maxAge: { days: 45 },
      holdFor: { days: 60 },
    },
  },
};

/** What pipelines of the example company would push. */
export function demoFacts(now: number): FactPush[] {
  const ago = (days: number) =>
    new Date(Math.floor(now / MONTH) * MONTH - days * DAY).toISOString();
  const exercised = (name: string, fact: string, days: number) => ({
    entityRef: `component:default/${name}`,
    fact: `exercises/${fact}`,
    observedAt: ago(days),
    value: ago(days),
    link: `https://ci.example.com/${name}/${fact}`,
  });
  const drifted = (name: string, value: number) => ({
    entityRef: `component:default/${name}`,
    fact: 'infrastructure/drifted-resources',
    observedAt: ago(0),
    value,
    link: `https://drift.example.com/${name}`,
  });
  return [
    {
      namespace: 'exercises',
      observations: [
        exercised('payment-gateway', 'restore-tested-at', 40),
        exercised('payment-gateway', 'failure-tested-at', 75),
        // Too long ago for tier 1.
        exercised('ledger', 'restore-tested-at', 200),
        // In time, but not for long.
        exercised('product-catalogue', 'restore-tested-at', 300),
        exercised('checkout-api', 'failure-tested-at', 60),
      ],
    },
    {
      namespace: 'infrastructure',
      observations: [
        drifted('payment-gateway', 0),
        drifted('ledger', 3),
        drifted('checkout-api', 12),
      ],
    },
  ];
}
