import { toInstant } from '../util/clock';
import { CycleContext } from './CycleContext';

const DAY = 24 * 60 * 60 * 1000;

/** For how long what is no longer current is kept, in milliseconds. */
const RETENTION = {
  gone: 30 * DAY,
  history: 400 * DAY,
  runs: 30 * DAY,
  links: 30 * DAY,
  // Whoever reads asks again every minute: what was not asked for an hour is not read.
  scopes: DAY / 24,
};

/** Removes what is kept for long enough. */
export async function housekeepingTask({
  stores,
  retention,
  clock,
  logger,
}: Pick<
  CycleContext,
  'stores' | 'retention' | 'clock' | 'logger'
>): Promise<void> {
  const before = (age: number) => toInstant(clock() - age);
  const gone = await stores.entities.purgeGone(before(RETENTION.gone));
  const history = await stores.reports.purgeHistory(before(RETENTION.history));
  await stores.scopes.purge(before(RETENTION.scopes));
  await stores.links.purge(before(RETENTION.links));
  const runs = await stores.collectorRuns.purge(before(RETENTION.runs));
  const { deployments = 400, events = 30 } = retention ?? {};
  const { alarms = 400, alarmCases = 90 } = retention ?? {};
  await stores.deliveries.purgeEvents(before(events * DAY));
  await stores.deliveries.purgeRecords(before(deployments * DAY));
  await stores.alarms.purge({
    history: before(alarms * DAY),
    cases: before(alarmCases * DAY),
  });
  if (gone + history + runs > 0) {
    logger.info(
      `Removed ${gone} entities that are long gone, ${history} old reports and ${runs} old runs`,
    );
  }
}
