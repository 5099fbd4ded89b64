import { ListPlace, ReportSort } from '../ReportSearch';
import { Listed } from './listed';

/** Behind every percentage. */
const UNKNOWN = 101;

export function placeOf(
  { row, fields }: Listed,
  { by, descending }: ReportSort,
): ListPlace {
  const { rank, score, coverage } = row.report;
  const down = (value: number | null) => -(value ?? -1);
  const up = (value: number | null) => value ?? UNKNOWN;
  const percentage = descending ? down : up;
  const keys = {
    name: fields.sortName,
    level: descending ? -rank : rank,
    score: percentage(score),
    coverage: percentage(coverage),
    changed: row.changedAt,
  };
  return { key: keys[by], ref: fields.ref };
}

export function comparePlaces({ by, descending }: ReportSort) {
  const backwards = descending && (by === 'name' || by === 'changed');
  return (a: ListPlace, b: ListPlace): number =>
    (compare(a.key, b.key) || compare(a.ref, b.ref)) * (backwards ? -1 : 1);
}

/** Texts by code points, as the databases do. */
function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
