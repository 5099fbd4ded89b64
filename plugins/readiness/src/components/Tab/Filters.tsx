import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useTabQuery } from '../../hooks/useTabQuery';
import { countByStatus } from '../../lib/rows';
import { PRESENTATION, ROW_STATUSES } from '../../lib/statuses';
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
  const { results } = current.report;
  const counts = countByStatus(results);
  return (
    <div className={classes.chips} role="group" aria-label="Filter by outcome">
      <FilterChip
        label="All"
        count={results.length}
        pressed={query.outcomes.length === 0}
        onClick={query.clearOutcomes}
      />
      {ROW_STATUSES.filter(
        status => counts[status] > 0 || query.outcomes.includes(status),
      ).map(status => (
        <FilterChip
          key={status}
          label={PRESENTATION[status].word}
          count={counts[status]}
          tone={PRESENTATION[status].tone}
          icon={<OutcomeIcon status={status} />}
          pressed={query.outcomes.includes(status)}
          onClick={() => query.toggleOutcome(status)}
        />
      ))}
    </div>
  );
};
