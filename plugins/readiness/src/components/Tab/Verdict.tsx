import { useNow } from '../../hooks/useNow';
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
  const evidence = decisiveEvidence(outcome);
  if (!evidence) return <>{withoutEvidence(outcome)}</>;
  const more = furtherEvidence(outcome);
  return (
    <>
      Seen <strong>{seenInWords(evidence, now)}</strong> · wanted{' '}
      {evidence.wantedText}
      {more > 0 && ` · and ${more} more`}
    </>
  );
};
