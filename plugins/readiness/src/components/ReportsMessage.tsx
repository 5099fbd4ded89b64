import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import SearchIcon from '@material-ui/icons/Search';
import { ReportsState } from '../hooks/useEntityReports';
import { useWords } from '../hooks/useWords';
import { isNotFound } from '../lib/errors';
import { FailedMessage } from './FailedMessage';
import { Message } from './Message';

/** Whether there is no report to show, for whatever reason. */
export function hasNoReport({ value, loading }: ReportsState): boolean {
  return !loading && !value?.reports.length;
}

/** Why there is no report: it failed, there is no such entity, it is on its way, none applies. */
export const ReportsMessage = ({ reports }: { reports: ReportsState }) => {
  const { t } = useWords();
  const { error, value, retry } = reports;
  if (error && isNotFound(error)) {
    return (
      <Message
        role="status"
        icon={<SearchIcon />}
        title={t('reports.unknownTitle')}
        action={{ label: t('common.tryAgain'), onClick: retry }}
      >
        {t('reports.unknown')}
      </Message>
    );
  }
  if (error) {
    return (
      <FailedMessage
        title={t('reports.failedTitle')}
        error={error}
        retry={retry}
      />
    );
  }
  if (value?.state === 'pending') {
    return (
      <Message
        role="status"
        icon={<HourglassEmptyIcon />}
        title={t('reports.pendingTitle')}
      >
        {t('reports.pending')}
      </Message>
    );
  }
  return (
    <Message
      role="status"
      icon={<RemoveCircleOutlineIcon />}
      title={t('reports.noneTitle')}
    >
      {t('reports.none')}
    </Message>
  );
};
