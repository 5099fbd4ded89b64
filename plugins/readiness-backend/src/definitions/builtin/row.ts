import {
  BuiltInFactRef,
  CheckDefinition,
  CheckReference,
  Comparison,
  EntityPredicate,
  ScorecardDefinition,
} from 'backstage-plugin-readiness-common';

/** A condition of ours: like any other, but only over facts the compiler knows. */
export type BuiltInCondition =
  | { all: BuiltInCondition[] }
  | { any: BuiltInCondition[] }
  | { not: BuiltInCondition }
  | { if: EntityPredicate; then: BuiltInCondition; else: BuiltInCondition }
  | (Comparison & { fact: BuiltInFactRef });

/** A check together with what its scorecard asks of it; its id is its key, its category its file. */
export type Row = Omit<CheckDefinition, 'id' | 'when'> &
  Omit<CheckReference, 'category'> & { when: BuiltInCondition };

export type Rows = Record<string, Row>;

/** Keeps the ids of the rows known to the compiler. */
export function defineRows<Id extends string>(
  rows: Record<Id, Row>,
): Record<Id, Row> {
  return rows;
}

/** The checks of some rows, without what a scorecard asks of them. */
export function checksOf(rows: Rows): Record<string, CheckDefinition> {
  return mapRows(rows, ({ weight: _weight, level: _level, ...check }, id) => ({
    id,
    ...check,
  }));
}

/** What a scorecard asks of some rows, all shown under one category. */
export function referencesOf(
  rows: Rows,
  category: string,
): ScorecardDefinition['checks'] {
  return mapRows(rows, ({ weight, level }) => ({
    weight,
    ...(level && { level }),
    category,
  }));
}

/** The rows that gate one rung. */
export function rowsOfLevel(rows: Rows, level: string): Rows {
  return Object.fromEntries(
    Object.entries(rows).filter(([, row]) => row.level === level),
  );
}

function mapRows<T>(
  rows: Rows,
  map: (row: Row, id: string) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [id, map(row, id)]),
  );
}
