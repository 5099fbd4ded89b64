import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { FactVerdict } from 'backstage-plugin-readiness-common';
import { CollectorRun } from '../stores/CollectorRunStore';

/** What is counted as it happens. */
export interface Meters {
  ran(run: CollectorRun): void;
  pushed(namespace: string, verdicts: readonly FactVerdict[]): void;
  /** A pass over what was due. */
  evaluated(pass: { seconds: number; entities: number }): void;
}

export function createMeters(metrics: MetricsService): Meters {
  const runs = metrics.createCounter('readiness.collector.runs', {
    description: 'Runs of collectors, by how they ended',
    unit: '{run}',
  });
  const runDuration = metrics.createHistogram(
    'readiness.collector.run.duration',
    { description: 'How long runs of collectors took', unit: 's' },
  );
  const pushed = metrics.createCounter('readiness.facts.pushed', {
    description: 'Observations that services pushed, by verdict',
    unit: '{observation}',
  });
  const passDuration = metrics.createHistogram(
    'readiness.evaluation.duration',
    {
      description: 'How long passes took that judged something',
      unit: 's',
    },
  );
  const evaluated = metrics.createCounter('readiness.evaluation.entities', {
    description: 'Entities that were judged',
    unit: '{entity}',
  });
  return {
    ran({ collector, status, startedAt, finishedAt }) {
      runs.add(1, { collector, status });
      const took = Date.parse(finishedAt) - Date.parse(startedAt);
      runDuration.record(took / 1000, { collector });
    },
    pushed(namespace, verdicts) {
      verdicts.forEach(({ status }) =>
        pushed.add(1, { namespace, verdict: status }),
      );
    },
    evaluated({ seconds, entities }) {
      if (entities === 0) return;
      passDuration.record(seconds);
      evaluated.add(entities);
    },
  };
}
