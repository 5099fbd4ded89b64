import { Answer, UnknownReason } from '../../model';
import { fitsType, jsonTypeOf } from '../facts/fitsType';
import { Leaf } from './leaf';

/** What one answer comes to under one comparison. */
export type AnswerVerdict =
  | { status: 'pass' | 'fail'; flipsAt: number }
  | { status: 'unknown'; reason: UnknownReason; flipsAt: number };

/** Holds an answer against what is wanted. Throws when its value is not of the fact's type. */
export function judgeAnswer(
  leaf: Leaf,
  answer: Answer,
  now: number,
): AnswerVerdict {
  if (answer.status === 'absent') {
    if (leaf.operator.absentFails) return settled(leaf, false);
    const reason = answer.reason ?? 'insufficient-data';
    return { status: 'unknown', reason, flipsAt: Infinity };
  }
  const { type } = leaf.definition;
  if (!fitsType(type, answer.value)) {
    throw new Error(
      `wanted a value of type ${type}, got ${jsonTypeOf(answer.value)}`,
    );
  }
  const { holds, flipsAt } = leaf.operator.compare(
    answer.value,
    leaf.wanted,
    now,
  );
  return settled(leaf, holds, flipsAt);
}

function settled(
  leaf: Leaf,
  holds: boolean,
  flipsAt: number = Infinity,
): AnswerVerdict {
  return { status: holds === leaf.negated ? 'fail' : 'pass', flipsAt };
}
