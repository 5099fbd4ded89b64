import { Evidence, UnknownReason, WaitsFor } from '../../model';
import { waitsForReason } from '../waitsFor';
import { Verdict } from './verdict';
import { weakerKind } from './weakerKind';

type Move = WaitsFor | 'defect';

/**
 * Whose unknown is named, first to last. It is the platform's exactly where a favourable answer to
 * all that only the platform can answer would make it a pass; levels rely on that.
 */
const IN_ALL: readonly Move[] = ['owner', 'time', 'defect', 'platform'];
const IN_ANY: readonly Move[] = ['defect', 'platform', 'owner', 'time'];

type Settled = Pick<Verdict, 'status' | 'reason' | 'message' | 'kind'>;

const PASS: Settled = { status: 'pass' };
const FAIL: Settled = { status: 'fail' };

/**
 * `all` in three values: a fail settles it, else an unknown does. It can be judged only where every
 * part can; a part asked only where a source can tell is left out until one can.
 */
export function all(verdicts: readonly Verdict[]): Verdict {
  const parts = withoutLeftOut(verdicts);
  if (parts.length === 0) return nothing('left-out', verdicts);
  const missing = parts.filter(part => part.status === 'unconnected');
  if (missing.length > 0) return nothing('unconnected', missing);
  const open =
    parts.find(part => part.status === 'fail') ?? pending(parts, IN_ALL);
  const { status, reason, message } = open ?? PASS;
  const kind = open
    ? undefined
    : parts.map(part => part.kind ?? 'attested').reduce(weakerKind);
  const canPass = parts.every(part => part.canPass);
  return { status, reason, message, kind, canPass, ...joined(parts) };
}

/**
 * `any` in three values: a pass settles it, else an unknown does. The first passing part in order
 * is the one it rests on, so order is preference. A part that no source can answer here is no part
 * of the question (its line is still shown): that follows from what is connected, never from a
 * missing fact, and fewer ways to pass claim less. It can be judged where one part can.
 */
export function any(verdicts: readonly Verdict[]): Verdict {
  const shown = withoutLeftOut(verdicts);
  if (shown.length === 0) return nothing('left-out', verdicts);
  const parts = shown.filter(part => part.status !== 'unconnected');
  if (parts.length === 0) return nothing('unconnected', shown);
  const settled =
    parts.find(part => part.status === 'pass') ?? pending(parts, IN_ANY);
  const { status, reason, message, kind } = settled ?? FAIL;
  const canPass = parts.some(part => part.canPass);
  return { status, reason, message, kind, canPass, ...joined(shown) };
}

function pending(
  parts: readonly Verdict[],
  order: readonly Move[],
): Verdict | undefined {
  let first: Verdict | undefined;
  let best = order.length;
  for (const part of parts) {
    if (part.status === 'unknown' || part.status === 'error') {
      const rank = order.indexOf(moveOf(part));
      if (rank < best) [first, best] = [part, rank];
    }
  }
  return first;
}

function moveOf({ status, reason }: Verdict): Move {
  return status === 'error'
    ? 'defect'
    : waitsForReason(reason as UnknownReason);
}

function withoutLeftOut(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.some(isLeftOut)
    ? verdicts.filter(verdict => !isLeftOut(verdict))
    : verdicts;
}

function isLeftOut({ status }: Verdict): boolean {
  return status === 'left-out';
}

function nothing(
  status: 'left-out' | 'unconnected',
  parts: readonly Verdict[],
): Verdict {
  return { status, canPass: false, ...joined(parts) };
}

function joined(parts: readonly Verdict[]): Pick<Verdict, 'lines' | 'flipsAt'> {
  const lines: Evidence[] = [];
  let flipsAt = Infinity;
  for (const part of parts) {
    lines.push(...part.lines);
    flipsAt = Math.min(flipsAt, part.flipsAt);
  }
  return { lines, flipsAt };
}
