import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { OutcomeView } from '../../lib/types';
import { Time } from '../Time';
import { DetailPart } from './DetailPart';

type Waiver = Extract<OutcomeView, { status: 'waived' }>['waiver'];

/** Who accepted the gap, why, and until when. */
export const WaiverDetail = ({ waiver }: { waiver: Waiver }) => (
  <DetailPart title="Waived">
    {waiver.reason} Approved by{' '}
    <EntityRefLink entityRef={waiver.approvedBy} hideIcon />, until{' '}
    <Time at={waiver.validUntil} format="short" />.
  </DetailPart>
);
