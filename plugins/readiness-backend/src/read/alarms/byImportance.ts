import { SeenAlarm } from '../../alarms/figures/SeenAlarm';

/** Judged ones first; of these, firing ones first; then by title. */
export function byImportance(a: SeenAlarm, b: SeenAlarm): number {
  return rankOf(a) - rankOf(b) || compare(a, b);
}

function rankOf({ notJudged, record }: SeenAlarm): number {
  if (notJudged) return 2;
  return record.state === 'firing' ? 0 : 1;
}

function compare({ record: a }: SeenAlarm, { record: b }: SeenAlarm): number {
  return (
    a.title.localeCompare(b.title, 'en') ||
    a.source.localeCompare(b.source, 'en') ||
    a.id.localeCompare(b.id, 'en')
  );
}
