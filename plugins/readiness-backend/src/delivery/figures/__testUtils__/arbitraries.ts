import fc from 'fast-check';
import { DeliveryRecords, DeploymentRecord } from '../../records';
import { DAY, HOUR, MINUTE } from '../spans';
import { NOW } from './records';

/** Instants of 400 days back to an hour ahead, many of them on the edge of a window. */
const instant = fc
  .oneof(
    fc.integer({ min: -HOUR, max: 400 * DAY }),
    fc.constantFrom(28, 90, 180, 365).map(days => days * DAY),
    fc.integer({ min: 0, max: 400 }).map(days => days * DAY),
  )
  .map(ago => new Date(NOW - ago).toISOString());

const name = (prefix: string, count: number) =>
  fc.integer({ min: 1, max: count }).map(number => `${prefix}${number}`);

/** What a feed tells only now and then. */
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });

const deployment = fc
  .record({
    finishedAt: instant,
    minutes: maybe(fc.integer({ min: 0, max: 60 })),
    environment: fc.constantFrom('production', 'prod-eu', 'staging'),
    version: maybe(name('v', 6)),
    commit: maybe(name('c', 30)),
    artifact: maybe(name('a', 9)),
    cause: fc.constantFrom(
      'planned',
      'planned',
      'planned',
      'hotfix',
      'rollback',
      'drill',
    ),
    outcome: fc.constantFrom(
      'succeeded',
      'succeeded',
      'succeeded',
      'failed',
      'cancelled',
      'rolled-back',
    ),
    undoes: maybe(name('v', 6)),
    actor: maybe(name('p', 4)),
    isAutomated: fc.boolean(),
  })
  .map(({ minutes, ...more }) => ({
    ...more,
    production: more.environment !== 'staging',
    ...(minutes !== undefined && {
      startedAt: new Date(
        Date.parse(more.finishedAt) - minutes * MINUTE,
      ).toISOString(),
    }),
  })) as fc.Arbitrary<Omit<DeploymentRecord, 'id' | 'source' | 'deployment'>>;

export const anyDeployments: fc.Arbitrary<DeploymentRecord[]> = fc
  .array(deployment, { maxLength: 60, size: 'max' })
  .map(list =>
    list.map((one, id) => ({ ...one, id, source: 'ci', deployment: `d${id}` })),
  );

const incident = fc
  .record({
    detectedAt: instant,
    minutes: maybe(fc.integer({ min: 1, max: 3000 })),
    causedBy: maybe(name('v', 6)),
    actor: maybe(name('p', 4)),
  })
  .map(({ minutes, ...more }) => ({
    ...more,
    ...(minutes !== undefined && {
      resolvedAt: new Date(
        Date.parse(more.detectedAt) + minutes * MINUTE,
      ).toISOString(),
    }),
  }));

const change = fc.record({ mergedAt: instant, writtenAt: maybe(instant) });

export const anyRecords: fc.Arbitrary<DeliveryRecords> = fc.record({
  deployments: anyDeployments,
  incidents: fc.array(incident, { maxLength: 6 }).map(list =>
    list.map((one, id) => ({
      ...one,
      id,
      source: 'pager',
      incident: `i${id}`,
    })),
  ),
  changes: fc
    .array(change, { maxLength: 30, size: 'max' })
    .map(list => list.map((one, id) => ({ ...one, id, commit: `c${id}` }))),
  lastBuiltAt: maybe(instant),
  mapped: fc.constant(true),
  incidentFeed: fc.boolean(),
});
