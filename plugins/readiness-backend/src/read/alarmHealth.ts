import { Health } from 'backstage-plugin-readiness-common';
import { AlarmSource } from 'backstage-plugin-readiness-node';
import { readAlarmSources } from '../alarms/AlarmSources';
import { Stores } from '../stores/Stores';
import { Clock } from '../util/clock';
import { alarmSourceStateOf } from './alarms/alarmSourceView';

/** As many as the contract says. */
const MOST_UNMATCHED = 100;

type AlarmHealth = NonNullable<Health['alarms']>;

/** How the sources of alarms stand, and what of them finds no entity; nothing while there is none. */
export async function readAlarmHealth({
  stores,
  alarmSources: installed = [],
  clock,
}: {
  stores: Pick<Stores, 'alarms' | 'collectorRuns'>;
  alarmSources?: readonly AlarmSource[];
  clock: Clock;
}): Promise<AlarmHealth | undefined> {
  const { alarms: store, collectorRuns: runs } = stores;
  const now = clock();
  const sources = await readAlarmSources(now, { store, runs, installed });
  if (sources.length === 0) return undefined;
  const counts = new Map(
    (await store.count()).map(count => [count.source, count]),
  );
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const unmatched = await store.listUnmatched({
    sources: [...titles.keys()],
    limit: MOST_UNMATCHED,
  });
  return {
    sources: sources.map(({ historySince: _historySince, ...source }) => {
      const { id, title, kind, asOf, failing } = source;
      const { alarms = 0, unmatched: lost = 0 } = counts.get(id) ?? {};
      return {
        id,
        title,
        kind,
        state: alarmSourceStateOf(source, now),
        ...(asOf && { asOf }),
        ...(failing && {
          failingSince: failing.since,
          message: failing.message,
        }),
        alarms,
        unmatched: lost,
      };
    }),
    unmatched: unmatched.map(({ source, labels, ...alarm }) => ({
      ...alarm,
      source: titles.get(source) ?? source,
      labels: shownLabels(labels),
    })),
  };
}

/** As they read: `service=orders, team=shop`. */
function shownLabels(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(', ');
}
