/** Of which entities a caller may read: what every list, count and export is restricted by. */
export type ReadScope =
  | { kind: 'all' }
  | { kind: 'none' }
  /** Those kept under this id; see `ScopeStore`. */
  | { kind: 'some'; scopeId: number };
