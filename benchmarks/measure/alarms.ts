import { mockServices } from '@backstage/backend-test-utils';
import { AlarmMapper } from '../../plugins/readiness-backend/src/alarms/AlarmMapper';
import { AlarmScanner } from '../../plugins/readiness-backend/src/alarms/AlarmScanner';
import { createAlarmFacts } from '../../plugins/readiness-backend/src/alarms/createAlarmFacts';
import { runAll } from '../../plugins/readiness-backend/src/collection/runAll';
import { createDeliveries } from '../../plugins/readiness-backend/src/delivery/createDeliveries';
import { DeliveryFeeds } from '../../plugins/readiness-backend/src/delivery/DeliveryFeeds';
import { alarmRows } from './alarmRows';
import { atMost, count, Figure, mib, ms, ratio } from './figure';
import { writeSameRows } from './sameRows';
import { logger } from './services';
import { countStatements } from './statements';
import { SyntheticAlarms } from './syntheticAlarms';
import { timed, watch } from './watch';
import { NEVER, World } from './world';

const PER_ENTITY = 5;
const BATCH = 500;

/** What it costs to read a source of alarms as a whole, and to work out what follows from it. */
export async function alarmsScanned(world: World): Promise<Figure[]> {
  const { knex, stores } = world;
  const services = await namesOf(world);
  const source = new SyntheticAlarms(services, services.length * PER_ENTITY);
  const { scan, facts } = createWork(world, source);
  const scanned = await watch(scan);
  const judged = await watch(facts);
  const cycle = scanned.milliseconds + judged.milliseconds;
  const [{ alarms, unmatched }] = await stores.alarms.count();
  if (alarms !== source.count || unmatched > 0) {
    throw new Error(`${unmatched} of ${alarms} alarms are of nobody`);
  }
  const read = await timed(async () => {
    for await (const page of source.scan()) page.alarms.length.toString();
  });
  const written = await writeSameRows(knex, alarmRows, BATCH);
  const rescan = async () => {
    await scan();
    await facts();
  };
  const unchanged = await countStatements(knex, rescan);
  const runs = 2;
  return [
    {
      name: `${alarms} alarms of ${services.length} entities: scan`,
      text: ms(scanned.milliseconds),
    },
    { name: '… facts of all entities', text: ms(judged.milliseconds) },
    atMost(
      '… both against reading the pages and inserting the same rows',
      cycle / (read + written),
      3,
      ratio,
    ),
    {
      name: '… memory of the scan, of the facts',
      text: `${mib(scanned.heapUsed)}, ${mib(judged.heapUsed)}`,
    },
    {
      name: '… event-loop delay p99 of the scan, of the facts',
      text: `${ms(scanned.p99)}, ${ms(judged.p99)}`,
    },
    {
      name: 'scan and facts again, nothing is new',
      text: ms(await timed(rescan)),
    },
    atMost(
      `… rows written, beside its ${runs} run rows`,
      unchanged.written - runs,
      0,
      count,
    ),
    { name: '… statements', text: count(unchanged.statements) },
  ];
}

function createWork({ context, stores }: World, source: SyntheticAlarms) {
  const config = mockServices.rootConfig();
  const mapper = new AlarmMapper({
    readCatalog: abort => context.snapshots.recent(abort),
    mapping: { rules: [], annotations: [] },
    sources: [source],
    logger,
  });
  const scanner = new AlarmScanner({
    stores,
    mapper,
    logger,
    clock: Date.now,
  });
  const deliveries = createDeliveries({
    config,
    stores,
    feeds: new DeliveryFeeds(),
  });
  const installed = [source];
  const { collector } = createAlarmFacts({
    config,
    stores,
    installed,
    deliveries,
  });
  return {
    scan: async () => {
      const { status } = await scanner.scan(source, NEVER);
      if (status !== 'complete') throw new Error('The scan failed');
    },
    facts: () =>
      runAll(collector, {
        ...context,
        abort: NEVER,
        getSnapshot: () => context.snapshots.recent(NEVER),
      }),
  };
}

/** Of Components, which labels name. */
async function namesOf({ context }: World): Promise<string[]> {
  const snapshot = await context.snapshots.recent(NEVER);
  return [...snapshot.entities()]
    .filter(([, { kind }]) => kind === 'Component')
    .map(([, { metadata }]) => metadata.name);
}
