import { useWords } from '../hooks/useWords';
import { RowStatus, TONES } from '../lib/statuses';
import { OutcomeIcon } from './OutcomeIcon';
import { Pill } from './Pill';

/** An outcome as sign, word and colour. */
export const OutcomeChip = ({ status }: { status: RowStatus }) => (
  <Pill tone={TONES[status]} icon={<OutcomeIcon status={status} />}>
    {useWords().t(`outcome.word.${status}`)}
  </Pill>
);
