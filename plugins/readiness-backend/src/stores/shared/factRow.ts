import {
  AbsenceReason,
  Answer,
  canonicalJson,
  EvidenceKind,
  FactRef,
  Instant,
} from 'backstage-plugin-readiness-common';

/** The last answer about one fact of one entity, as stored. */
export interface FactRow {
  entityId: number;
  fact: FactRef;
  collector: string;
  status: Answer['status'];
  /** Canonical JSON; null when absent. */
  value: string | null;
  kind: EvidenceKind | null;
  reason: AbsenceReason | null;
  link: string | null;
  since: Instant;
  /** When it was last confirmed, of a fact that was pushed: no run vouches for it. */
  confirmedAt?: Instant | null;
}

/** Where freshness of (collector, entity) differs from the collector's last complete run. */
export interface ExceptionRow {
  entityId: number;
  collector: string;
  /** When the entity was last asked on its own; null if never, or if a complete run was later. */
  goodAt: Instant | null;
  /** The facts that cannot be asked at present. */
  failed: Record<FactRef, FailedFact>;
}

export interface FailedFact {
  since: Instant;
  message: string;
  /** When the answer was last confirmed; null when there never was one. */
  goodAt: Instant | null;
}

/** Whether it ages on its own, whatever becomes of runs. */
export function isPushed(row: FactRow): boolean {
  return Boolean(row.confirmedAt);
}

type Content = Pick<FactRow, 'status' | 'value' | 'kind' | 'reason' | 'link'>;

export function toContent(answer: Answer): Content {
  const isPresent = answer.status === 'present';
  return {
    status: answer.status,
    value: isPresent ? canonicalJson(answer.value) : null,
    kind: (isPresent && answer.kind) || null,
    reason: (!isPresent && answer.reason) || null,
    link: answer.link ?? null,
  };
}

export function toAnswer(row: FactRow): Answer {
  const link = row.link === null ? {} : { link: row.link };
  if (row.status === 'absent') {
    return {
      status: 'absent',
      ...(row.reason && { reason: row.reason }),
      ...link,
    };
  }
  return {
    status: 'present',
    value: JSON.parse(row.value ?? 'null'),
    ...(row.kind && { kind: row.kind }),
    ...link,
  };
}

export function hasContent(row: FactRow, content: Content): boolean {
  return (
    row.status === content.status &&
    row.value === content.value &&
    row.kind === content.kind &&
    row.reason === content.reason &&
    row.link === content.link
  );
}
