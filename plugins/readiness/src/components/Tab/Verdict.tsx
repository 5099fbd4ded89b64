import { useNow } from '../../hooks/useNow';
import { useWords } from '../../hooks/useWords';
import {
  decisiveEvidence,
  furtherEvidence,
  seenInWords,
  withoutEvidence,
} from '../../lib/evidence';
import { OutcomeView } from '../../lib/types';

/** The decisive line; where there is none, why. */
export const Verdict = ({ outcome }: { outcome: OutcomeView }) => {
  const now = useNow();
  const words = useWords();
  const evidence = decisiveEvidence(outcome);
  if (!evidence) return <>{withoutEvidence(words.t, outcome)}</>;
  const more = furtherEvidence(outcome);
  return (
    <>
      {words.t('evidence.seen', {
        seen: <strong>{seenInWords(words, evidence, now)}</strong>,
        wanted: evidence.wantedText,
      })}
      {more > 0 &&
        ` · ${words.t('evidence.more', { number: words.number(more) })}`}
    </>
  );
};
