import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmRecord } from '../records';

/** Whom an alarm reaches, by itself or through others. */
export interface Routes {
  /** Empty: nobody. Left out: that cannot be told. */
  routedTo?: readonly string[];
  /** Where it reaches nobody: since when. */
  unroutedSince?: Instant;
  /** Title of the alarm that it reaches people through. */
  through?: string;
}

/**
 * Tells whom alarms reach. One that reaches nobody by itself may do so through an alarm that combines it with others; while
 * of one of these that cannot be told, it cannot be told of the alarm.
 */
export function createRouting(
  records: readonly AlarmRecord[],
): (record: AlarmRecord) => Routes {
  const combining = new Map<string, AlarmRecord[]>();
  for (const record of records.filter(({ goneAt }) => !goneAt)) {
    for (const child of record.children ?? []) {
      const key = keyOf(record.source, child);
      combining.set(key, [...(combining.get(key) ?? []), record]);
    }
  }
  const routesOf = (
    record: AlarmRecord,
    passed: readonly AlarmRecord[],
  ): Routes => {
    const { routedTo, source, id } = record;
    if (routedTo && routedTo.length > 0) return { routedTo };
    const parents = (combining.get(keyOf(source, id)) ?? [])
      .filter(parent => !passed.includes(parent))
      .map(parent => ({
        title: parent.title,
        routes: routesOf(parent, [...passed, record]),
      }));
    const reached = parents.find(
      ({ routes }) => routes.routedTo && routes.routedTo.length > 0,
    );
    if (reached) {
      const { title, routes } = reached;
      return { routedTo: routes.routedTo, through: title };
    }
    const all = [ownRoutes(record), ...parents.map(({ routes }) => routes)];
    return all.every(one => one.routedTo) ? nobody(all) : {};
  };
  return record => routesOf(record, []);
}

function ownRoutes(record: AlarmRecord): Routes {
  const { routedTo, unroutedSince, firstSeenAt } = record;
  return { routedTo, unroutedSince: unroutedSince ?? firstSeenAt };
}

/** Since the last way ended. */
function nobody(ways: readonly Routes[]): Routes {
  const since = ways.flatMap(({ unroutedSince }) => unroutedSince ?? []).sort();
  return { routedTo: [], unroutedSince: since.at(-1) };
}

function keyOf(source: string, id: string): string {
  return JSON.stringify([source, id]);
}
