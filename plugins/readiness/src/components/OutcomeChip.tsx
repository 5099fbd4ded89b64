import { PRESENTATION, RowStatus } from '../lib/statuses';
import { OutcomeIcon } from './OutcomeIcon';
import { Pill } from './Pill';

/** An outcome as sign, word and colour. */
export const OutcomeChip = ({ status }: { status: RowStatus }) => (
  <Pill tone={PRESENTATION[status].tone} icon={<OutcomeIcon status={status} />}>
    {PRESENTATION[status].word}
  </Pill>
);
