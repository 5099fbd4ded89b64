import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useTabQuery } from '../../hooks/useTabQuery';
import { useWords } from '../../hooks/useWords';
import { countByStatus } from '../../lib/rows';
import { ROW_STATUSES, TONES } from '../../lib/statuses';
import { OutcomeIcon } from '../OutcomeIcon';
import { FilterChip } from './FilterChip';

const useStyles = makeStyles(theme => ({
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface FiltersProps {
  current: CurrentReport;
  query: ReturnType<typeof useTabQuery>;
}

/** Narrows the checks to some outcomes; each chip says how many it would show. */
export const Filters = ({ current, query }: FiltersProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { results } = current.report;
  const counts = countByStatus(results);
  return (
    <div className={classes.chips} role="group" aria-label={t('tab.filter')}>
      <FilterChip
        label={t('tab.all')}
        count={number(results.length)}
        pressed={query.outcomes.length === 0}
        onClick={query.clearOutcomes}
      />
      {ROW_STATUSES.filter(
        status => counts[status] > 0 || query.outcomes.includes(status),
      ).map(status => (
        <FilterChip
          key={status}
          label={t(`outcome.word.${status}`)}
          count={number(counts[status])}
          tone={TONES[status]}
          icon={<OutcomeIcon status={status} />}
          pressed={query.outcomes.includes(status)}
          onClick={() => query.toggleOutcome(status)}
        />
      ))}
    </div>
  );
};
