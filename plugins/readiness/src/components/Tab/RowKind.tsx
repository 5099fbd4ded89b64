import { useWords } from '../../hooks/useWords';
import { decisiveEvidence } from '../../lib/evidence';
import { ResultView } from '../../lib/types';
import { Pill } from '../Pill';

/** What kind of evidence the verdict rests on, or would rest on. */
export const RowKind = ({ result }: { result: ResultView }) => {
  const { t } = useWords();
  const kind = result.kind ?? decisiveEvidence(result.outcome)?.kind;
  if (!kind) return null;
  return (
    <Pill tone="neutral" outlined title={t(`kind.meaning.${kind}`)}>
      {t(`kind.name.${kind}`)}
    </Pill>
  );
};
