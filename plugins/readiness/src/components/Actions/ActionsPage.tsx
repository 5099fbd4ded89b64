import GroupIcon from '@material-ui/icons/GroupOutlined';
import { useActionView } from '../../hooks/useActionView';
import { useMyRefs } from '../../hooks/useMyRefs';
import { useStandard } from '../../hooks/useStandard';
import { useWords } from '../../hooks/useWords';
import { chosenScorecard } from '../../lib/chosenScorecard';
import { FailedMessage } from '../FailedMessage';
import { Message } from '../Message';
import { Surface } from '../Surface';
import { ActionBoard } from './ActionBoard';
import { ActionsSkeleton } from './ActionsSkeleton';

/** What the groups of the reader can do next, over all that they own. */
export const ActionsPage = () => {
  const { t } = useWords();
  const view = useActionView();
  const standard = useStandard();
  const mine = useMyRefs();
  const error = standard.error ?? mine.error;
  if (error) {
    return (
      <Surface>
        <FailedMessage
          title={t('actions.failedTitle')}
          error={error}
          retry={standard.error ? standard.retry : mine.retry}
        />
      </Surface>
    );
  }
  if (!standard.value || !mine.value) return <ActionsSkeleton />;
  const scorecard = chosenScorecard(standard.value.scorecards, view.scorecard);
  // Without an owner the backend would answer for everybody.
  if (!scorecard || (!mine.value.length && !view.owners.length)) {
    const why = scorecard ? 'actions.noGroups' : 'services.noScorecard';
    return (
      <Surface>
        <Message role="status" icon={<GroupIcon />} title={t(`${why}Title`)}>
          {t(why)}
        </Message>
      </Surface>
    );
  }
  return (
    <ActionBoard
      standard={standard.value}
      scorecard={scorecard}
      mine={mine.value}
      view={view}
    />
  );
};
