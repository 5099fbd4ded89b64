import { CollectorHealth, Health } from 'backstage-plugin-readiness-common';

export interface Reading {
  value: number;
  attributes?: Record<string, string>;
}

/** A value that is read off the health of everything. */
export interface Gauge {
  name: string;
  description: string;
  unit: string;
  /** Of what there is no value there is no reading: an age of nothing is not zero. */
  read(health: Health, now: number): Reading[];
}

export const GAUGES: readonly Gauge[] = [
  {
    name: 'readiness.collector.entities',
    description: 'Entities that each collector was last asked about',
    unit: '{entity}',
    read: ofCollectors(({ coverage }) => coverage.entities),
  },
  {
    name: 'readiness.collector.entities.failing',
    description: 'Entities of which each collector could not say everything',
    unit: '{entity}',
    read: ofCollectors(({ coverage }) => coverage.failing),
  },
  {
    name: 'readiness.collector.connected',
    description: '1 for collectors that ever delivered a fact, else 0',
    unit: '1',
    read: ofCollectors(({ connectedAt }) => (connectedAt ? 1 : 0)),
  },
  {
    name: 'readiness.collector.age',
    description: 'Time since the last complete run, or the last push',
    unit: 's',
    read: ({ catalog, collectors }, now) =>
      [catalog, ...collectors].flatMap(({ id, asOf }) =>
        asOf ? { value: ageOf(asOf, now), attributes: { collector: id } } : [],
      ),
  },
  {
    name: 'readiness.collector.notices',
    description: 'What only the platform team can mend, by collector or feed',
    unit: '{notice}',
    read: ({ collectors, notices }) => {
      const saying = notices.map(({ collector }) => collector);
      const ids = new Set([...collectors.map(({ id }) => id), ...saying]);
      return [...ids].map(id => ({
        value: saying.filter(collector => collector === id).length,
        attributes: { collector: id },
      }));
    },
  },
  {
    name: 'readiness.alarms.known',
    description: 'Alarms that each source has',
    unit: '{alarm}',
    read: ofAlarmSources(({ alarms }) => alarms),
  },
  {
    name: 'readiness.alarms.unmatched',
    description: 'Of these, without an entity',
    unit: '{alarm}',
    read: ofAlarmSources(({ unmatched }) => unmatched),
  },
  {
    name: 'readiness.alarms.age',
    description: 'Time since the last whole scan of a source, or its last push',
    unit: 's',
    read: ({ alarms }, now) =>
      (alarms?.sources ?? []).flatMap(({ id, asOf }) =>
        asOf ? { value: ageOf(asOf, now), attributes: { source: id } } : [],
      ),
  },
  {
    name: 'readiness.definitions.problems',
    description: 'What is wrong with definitions, by layer',
    unit: '{problem}',
    read: ({ definitions }) =>
      definitions.layers.map(({ id, problems }) => ({
        value: problems.length,
        attributes: { layer: id },
      })),
  },
  {
    name: 'readiness.evaluation.due',
    description: 'Entities that wait to be judged',
    unit: '{entity}',
    read: ({ evaluation }) => [{ value: evaluation.due }],
  },
  {
    name: 'readiness.evaluation.due.age',
    description: 'For how long the oldest of them has been due, if known',
    unit: 's',
    read: ({ evaluation: { oldestDueSince } }, now) =>
      oldestDueSince ? [{ value: ageOf(oldestDueSince, now) }] : [],
  },
];

function ofCollectors(valueOf: (collector: CollectorHealth) => number) {
  return ({ collectors }: Health): Reading[] =>
    collectors.map(collector => ({
      value: valueOf(collector),
      attributes: { collector: collector.id },
    }));
}

type AlarmSourceHealth = NonNullable<Health['alarms']>['sources'][number];

function ofAlarmSources(valueOf: (source: AlarmSourceHealth) => number) {
  return ({ alarms }: Health): Reading[] =>
    (alarms?.sources ?? []).map(source => ({
      value: valueOf(source),
      attributes: { source: source.id },
    }));
}

function ageOf(instant: string, now: number): number {
  return Math.max(0, now - Date.parse(instant)) / 1000;
}
