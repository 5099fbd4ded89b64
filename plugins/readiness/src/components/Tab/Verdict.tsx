import { useNow } from '../../hooks/useNow';
import { useWords } from '../../hooks/useWords';
import {
  decisiveEvidence,
  furtherEvidence,
  seenInWords,
  withoutEvidence,
} from '../../lib/evidence';
import { OutcomeView } from '../../lib/types';
import { sentenceCase } from '../../lib/words';

/** The decisive line; where there is none, why. */
export const Verdict = ({ outcome }: { outcome: OutcomeView }) => {
  const now = useNow();
  const words = useWords();
  const evidence = decisiveEvidence(outcome);
  if (!evidence) return <>{withoutEvidence(words.t, outcome)}</>;
  const more = furtherEvidence(outcome);
  const text = seenInWords(words, evidence, now);
  // "Seen could not be asked" is nothing that anybody says.
  const unseen = evidence.status === 'unknown' && evidence.seen === undefined;
  return (
    <>
      {words.t(unseen ? 'evidence.unseen' : 'evidence.seen', {
        seen: <strong>{unseen ? sentenceCase(text) : text}</strong>,
        wanted: evidence.wantedText,
      })}
      {more > 0 &&
        ` · ${words.t('evidence.more', { number: words.number(more) })}`}
    </>
  );
};
