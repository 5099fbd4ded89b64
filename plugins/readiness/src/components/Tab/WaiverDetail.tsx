import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useWords } from '../../hooks/useWords';
import { OutcomeView } from '../../lib/types';
import { Time } from '../Time';
import { DetailPart } from './DetailPart';

type Waiver = Extract<OutcomeView, { status: 'waived' }>['waiver'];

/** Who accepted the gap, why, and until when. */
export const WaiverDetail = ({ waiver }: { waiver: Waiver }) => {
  const { t } = useWords();
  return (
    <DetailPart title={t('detail.waived')}>
      {t('detail.waiver', {
        reason: waiver.reason,
        approver: (
          <EntityRefLink
            entityRef={waiver.approvedBy}
            hideIcon
            underline="always"
          />
        ),
        time: <Time at={waiver.validUntil} format="short" />,
      })}
    </DetailPart>
  );
};
