import { EntityDelivery } from 'backstage-plugin-readiness-common';
import { DateTime } from 'luxon';
import { History } from '../History';
import { DAY } from '../spans';

type Week = EntityDelivery['weeks'][number];

/** Changes by calendar week of the team's time zone, oldest first: whole weeks, from the one in which the window begins. */
export function weeksOf({ context, changes }: History): Week[] {
  const { now, windowDays, timeZone: zone } = context;
  const starts: DateTime[] = [];
  let start = DateTime.fromMillis(now - windowDays * DAY, { zone }).startOf(
    'week',
  );
  while (start.toMillis() <= now) {
    starts.push(start);
    start = start.plus({ weeks: 1 });
  }
  return starts.map((from, index) => {
    const until = starts[index + 1]?.toMillis() ?? Infinity;
    const inWeek = changes.filter(({ record }) => {
      const at = Date.parse(record.finishedAt);
      return at >= from.toMillis() && at < until;
    });
    return {
      from: new Date(from.toMillis()).toISOString(),
      deployments: inWeek.length,
      failed: inWeek.filter(({ failed }) => failed).length,
    };
  });
}
