import { decisiveEvidence } from '../../lib/evidence';
import { KIND_MEANINGS } from '../../lib/mix';
import { ResultView } from '../../lib/types';
import { Pill } from '../Pill';

/** What kind of evidence the verdict rests on, or would rest on. */
export const RowKind = ({ result }: { result: ResultView }) => {
  const kind = result.kind ?? decisiveEvidence(result.outcome)?.kind;
  if (!kind) return null;
  return (
    <Pill tone="neutral" outlined title={KIND_MEANINGS[kind]}>
      {kind}
    </Pill>
  );
};
