import { Health } from 'backstage-plugin-readiness-common';
import { scanRunsOf } from '../stores/AlarmStore';
import { readAlarmHealth } from './alarmHealth';
import { readDeliveryHealth } from './deliveryHealth';
import { readDefinitionsHealth } from './healthDefinitions';
import { readEvaluationHealth } from './healthEvaluation';
import { HealthContext } from './HealthContext';
import { readCollectorsHealth } from './healthCollectors';

/** How sources, definitions and evaluation stand, for the platform team. */
export async function readHealth(context: HealthContext): Promise<Health> {
  const { catalog, collectors } = await readCollectorsHealth(context);
  const scans = (context.alarmSources ?? []).map(({ id }) => scanRunsOf(id));
  const known = new Set([
    ...[catalog, ...collectors].map(({ id }) => id),
    ...scans,
  ]);
  const deliveries = await readDeliveryHealth(context.stores.deliveries);
  const alarms = await readAlarmHealth(context);
  const notices = await context.stores.collectorRuns.listNotices();
  return {
    catalog,
    collectors,
    notices: [
      // Of a collector that is not installed any more nobody can take anything back.
      ...notices.filter(({ collector }) => known.has(collector)),
      ...(await context.feeds.listNotices()),
    ].sort((a, b) => b.since.localeCompare(a.since)),
    definitions: await readDefinitionsHealth(context),
    ...(deliveries && { deliveries }),
    ...(alarms && { alarms }),
    evaluation: await readEvaluationHealth(context),
  };
}
