import {
  Answer,
  Evidence,
  EvidenceKind,
  FactState,
  UnknownReason,
} from '../../model';
import { Held } from '../facts/freshness';
import { reasonText } from '../text/reasonText';
import { valueText } from '../text/valueText';
import { AnswerVerdict } from './judgeAnswer';
import { Leaf } from './leaf';

interface Seen {
  answer: Answer;
  held?: Held;
  state?: FactState;
  kind: EvidenceKind;
}

/** The evidence line of an answer that was judged. Keys without a value are left out. */
export function answeredLine(
  leaf: Leaf,
  verdict: AnswerVerdict,
  { answer, held, state, kind }: Seen,
): Evidence {
  const line = lineOf(leaf, verdict.status, seenText(leaf, answer), kind);
  if (answer.status === 'present') line.seen = answer.value;
  if (state?.since) line.since = state.since;
  if (answer.link) line.link = answer.link;
  if (held) line.held = held;
  return line;
}

/** The evidence line of a fact about which nothing can be said. */
export function unansweredLine(
  leaf: Leaf,
  reason: UnknownReason,
  state?: FactState,
): Evidence {
  return lineOf(leaf, 'unknown', reasonText(reason, state), leaf.kind);
}

/** The evidence line of a fact whose stored answer makes no sense. */
export function unreadableLine(leaf: Leaf): Evidence {
  return lineOf(leaf, 'unknown', 'cannot be read', leaf.kind);
}

function seenText({ operator, definition }: Leaf, answer: Answer): string {
  if (answer.status === 'present') {
    return operator.seenText
      ? operator.seenText(answer.value, definition)
      : valueText(answer.value, definition);
  }
  if (operator.absentFails && !answer.reason) return 'none';
  return reasonText(answer.reason ?? 'insufficient-data');
}

function lineOf(
  { fact, definition, source, wantedText }: Leaf,
  status: Evidence['status'],
  seen: string,
  kind: EvidenceKind,
): Evidence {
  return {
    fact,
    title: definition.title,
    source,
    status,
    seenText: seen,
    wantedText,
    kind,
  };
}
