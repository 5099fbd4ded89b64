import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import { useServiceView } from '../../hooks/useServiceView';
import { useStandard } from '../../hooks/useStandard';
import { useWords } from '../../hooks/useWords';
import { chosenScorecard } from '../../lib/chosenScorecard';
import { FailedMessage } from '../FailedMessage';
import { Message } from '../Message';
import { Surface } from '../Surface';
import { ServiceList } from './ServiceList';
import { ServicesSkeleton } from './ServicesSkeleton';

/** Every service under one scorecard, as a list that can be narrowed, sorted, shared and exported. */
export const ServicesPage = () => {
  const { t } = useWords();
  const { view, change } = useServiceView();
  const { value: standard, error, retry } = useStandard();
  if (error) {
    return (
      <Surface>
        <FailedMessage
          title={t('services.failedTitle')}
          error={error}
          retry={retry}
        />
      </Surface>
    );
  }
  if (!standard) return <ServicesSkeleton rows={view.rows} />;
  const scorecard = chosenScorecard(standard.scorecards, view.scorecard);
  if (!scorecard) {
    return (
      <Surface>
        <Message
          role="status"
          icon={<RemoveCircleOutlineIcon />}
          title={t('services.noScorecardTitle')}
        >
          {t('services.noScorecard')}
        </Message>
      </Surface>
    );
  }
  return (
    <ServiceList
      standard={standard}
      scorecard={scorecard}
      view={view}
      change={change}
    />
  );
};
