import SearchIcon from '@material-ui/icons/Search';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import { ServiceList } from '../../hooks/useServiceList';
import { useWords } from '../../hooks/useWords';
import { isFiltered, NO_FILTERS } from '../../lib/serviceFilter';
import { FailedMessage } from '../FailedMessage';
import { Message } from '../Message';
import { ServiceRow } from './ServiceRow';
import { ServicesTable } from './ServicesTable';
import { SkeletonRows } from './SkeletonRows';
import { useServicesContext } from './ServicesContext';

/** The rows, or why there are none. */
export const ServicesBody = ({ list }: { list: ServiceList }) => {
  const { t } = useWords();
  const { scorecard, view, change } = useServicesContext();
  if (list.error) {
    return (
      <FailedMessage
        title={t('services.failedTitle')}
        error={list.error}
        retry={list.retry}
      />
    );
  }
  // Levels of another scorecard would be shown by the names of this one.
  const asked = list.of && JSON.parse(list.of).scorecard === scorecard.id;
  const reports = asked ? list.value?.reports : undefined;
  if (reports?.length === 0 && !list.loading) {
    return isFiltered(view) ? (
      <Message
        role="status"
        icon={<SearchIcon />}
        title={t('services.noMatchTitle')}
        action={{
          label: t('services.clear'),
          onClick: () => change(NO_FILTERS),
        }}
      >
        {t('services.noMatch')}
      </Message>
    ) : (
      <Message
        role="status"
        icon={<HourglassEmptyIcon />}
        title={t('services.noneTitle')}
        action={{ label: t('common.tryAgain'), onClick: list.retry }}
      >
        {t('services.none')}
      </Message>
    );
  }
  return (
    <ServicesTable busy={list.loading}>
      {reports?.length ? (
        reports.map(report => (
          <ServiceRow
            key={report.entityRef}
            report={report}
            busy={list.loading}
          />
        ))
      ) : (
        <SkeletonRows />
      )}
    </ServicesTable>
  );
};
