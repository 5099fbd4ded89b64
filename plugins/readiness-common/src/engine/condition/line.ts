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

/**
 * The evidence line of an answer that was judged. Keys without a value are left out; those that are
 * there come in the order of canonical JSON, which is what nearly all lines are written as next.
 */
export function answeredLine(
  leaf: Leaf,
  { status }: AnswerVerdict,
  { answer, held, state, kind }: Seen,
): Evidence {
  const { fact, source, definition, wantedText } = leaf;
  const line = { fact } as Evidence;
  if (held) line.held = held;
  line.kind = kind;
  if (answer.link) line.link = answer.link;
  if (answer.status === 'present') line.seen = answer.value;
  line.seenText = seenText(leaf, answer);
  if (state?.since) line.since = state.since;
  line.source = source;
  line.status = status;
  line.title = definition.title;
  line.wantedText = wantedText;
  return line;
}

/** The evidence line of a fact about which nothing can be said. */
export function unansweredLine(
  leaf: Leaf,
  reason: UnknownReason,
  state?: FactState,
): Evidence {
  return unknownLine(leaf, reasonText(reason, state));
}

/** The evidence line of a fact whose stored answer makes no sense. */
export function unreadableLine(leaf: Leaf): Evidence {
  return unknownLine(leaf, 'cannot be read');
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

function unknownLine(
  { fact, kind, source, definition, wantedText }: Leaf,
  seen: string,
): Evidence {
  return {
    fact,
    kind,
    seenText: seen,
    source,
    status: 'unknown',
    title: definition.title,
    wantedText,
  };
}
