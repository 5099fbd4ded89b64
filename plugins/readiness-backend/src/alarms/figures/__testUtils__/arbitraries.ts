import { AlarmState } from 'backstage-plugin-readiness-node';
import fc from 'fast-check';
import { NOW } from '../../../delivery/figures/__testUtils__/records';
import { DAY, HOUR, MINUTE } from '../../../delivery/figures/spans';
import { AlarmRecord, EntityAlarms } from '../../records';
import { aSource, known } from './alarms';

/** Instants of 40 days back to an hour ahead, many of them on an edge. */
const instant = fc
  .oneof(
    fc.integer({ min: -HOUR, max: 40 * DAY }),
    fc.constantFrom(0, HOUR, DAY, 7 * DAY, 14 * DAY, 28 * DAY),
    fc.integer({ min: 0, max: 120 }).map(minutes => minutes * MINUTE),
  )
  .map(ago => new Date(NOW - ago).toISOString());

const state = fc.constantFrom<AlarmState>(
  'ok',
  'firing',
  'insufficient-data',
  'disabled',
);

const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined, freq: 2 });

/** Fires of a few minutes each, before now. */
const changes = fc
  .array(fc.record({ ago: fc.nat(39 * 24 * 60), minutes: fc.nat(9) }), {
    maxLength: 50,
    size: 'max',
  })
  .map(fires =>
    fires.flatMap(({ ago, minutes }) => {
      const at = (minute: number) =>
        new Date(NOW - minute * MINUTE).toISOString();
      return [
        { at: at(ago + minutes + 1), state: 'firing' as const },
        { at: at(ago), state: 'ok' as const },
      ];
    }),
  );

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

const record = fc
  .record({
    id: name,
    source: fc.constantFrom('prometheus-eu-1', 'aws'),
    title: fc.constantFrom('Slow', 'Errors', 'Queue', 'Watchdog'),
    state,
    since: instant,
    silenced: maybe(fc.record({ since: instant })),
    severity: maybe(fc.constantFrom('critical', 'warning', 'info')),
    routedTo: maybe(fc.constantFrom([], ['oncall'], ['chat', 'oncall'])),
    unroutedSince: instant,
    runbook: maybe(fc.constant('https://runbooks.example.com')),
    withoutRunbookSince: maybe(instant),
    withoutCauseSince: maybe(instant),
    dashboard: maybe(fc.constant('https://dashboards.example.com')),
    logs: maybe(fc.constant('https://logs.example.com')),
    metric: maybe(fc.constantFrom('http_requests_total', 'CPUUtilization')),
    labels: fc.constantFrom<Record<string, string>>({}, { signal: 'latency' }),
    purpose: maybe(fc.constantFrom('scaling' as const, 'dead-man' as const)),
    instanceOf: maybe(name),
    children: maybe(fc.array(name, { maxLength: 3 })),
    firstSeenAt: instant,
    goneAt: fc.option(instant, { nil: undefined, freq: 5 }),
    changes,
    matchedBy: fc.constant('label service'),
  })
  // Nothing is known of an alarm from before it was seen.
  .map(one => ({
    ...one,
    firstSeenAt: [one.firstSeenAt, one.unroutedSince].sort()[0],
  })) as fc.Arbitrary<AlarmRecord>;

/** Alarms of an entity, no two of one id in a source. */
export const anyAlarms: fc.Arbitrary<EntityAlarms> = fc
  .record({
    alarms: fc.uniqueArray(record, {
      selector: ({ source, id }) => `${source} ${id}`,
      maxLength: 8,
    }),
    historySince: maybe(instant),
  })
  .map(({ alarms, historySince }) =>
    known(alarms, {
      sources: [
        aSource(),
        aSource({ id: 'aws', title: 'CloudWatch', historySince }),
      ],
    }),
  );
