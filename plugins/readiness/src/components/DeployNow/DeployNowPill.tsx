import { Link } from '@backstage/core-components';
import { useDeployNow } from '../../hooks/useDeployNow';
import { useTabLink } from '../../hooks/useTabLink';
import { useWords } from '../../hooks/useWords';
import { ANSWER_TONES } from '../../lib/deployNow';
import { messageOf } from '../../lib/errors';
import { Pill } from '../Pill';
import { Skeleton } from '../Skeleton';
import { AnswerIcon } from './AnswerIcon';

/** Whether to deploy now, in a glance; the tab says why. */
export const DeployNowPill = ({ entityRef }: { entityRef: string }) => {
  const { t, list } = useWords();
  const tabLink = useTabLink();
  const { value, error } = useDeployNow(entityRef);
  if (!value && !error) return <Skeleton width={132} height={22} />;
  const answer = value?.answer ?? 'cannot-tell';
  const pill = (
    <Pill
      tone={ANSWER_TONES[answer]}
      icon={<AnswerIcon answer={answer} />}
      title={
        error
          ? messageOf(error)
          : list(value?.reasons.map(({ text }) => text) ?? [])
      }
    >
      {t(error ? 'deployNow.card.failed' : `deployNow.card.${answer}`)}
    </Pill>
  );
  return tabLink ? <Link to={tabLink()}>{pill}</Link> : pill;
};
