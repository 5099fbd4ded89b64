import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useMemo } from 'react';
import { useFollow } from '../../hooks/useFollow';
import { useServiceCounts } from '../../hooks/useServiceCounts';
import { useServiceList } from '../../hooks/useServiceList';
import { filterOf, isFiltered } from '../../lib/serviceFilter';
import { Surface } from '../Surface';
import { ChosenFilters } from './ChosenFilters';
import { LevelChips } from './LevelChips';
import { Pager } from './Pager';
import { ServicesBody } from './ServicesBody';
import { ServicesContext, ServicesContextValue } from './ServicesContext';
import { Toolbar } from './Toolbar';

const useStyles = makeStyles(theme => ({
  page: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  surface: { minWidth: 0 },
}));

/** The list, what narrows it, and what counts it. */
export const ServiceList = (props: ServicesContextValue) => {
  const classes = useStyles();
  const { view, scorecard } = props;
  const filter = useMemo(() => filterOf(view, scorecard.id), [view, scorecard]);
  const counts = useServiceCounts(filter);
  const list = useServiceList({
    ...filter,
    sort: view.sort,
    limit: view.rows,
    outcomesOf: view.columns.length ? view.columns : undefined,
  });
  const { refresh: countAgain } = counts;
  const { refresh: listAgain, value } = list;
  const refresh = useCallback(() => {
    listAgain();
    countAgain();
  }, [listAgain, countAgain]);
  useFollow(value?.reports.length === 0 && !isFiltered(view), refresh);
  return (
    <ServicesContext.Provider value={props}>
      <div className={classes.page} data-testid="readiness-services">
        <LevelChips counts={counts} />
        <Toolbar counts={counts.value} filter={filter} />
        <ChosenFilters />
        <Surface className={classes.surface}>
          <ServicesBody list={list} />
          <Pager
            list={list}
            total={counts.loading ? undefined : counts.value?.total}
          />
        </Surface>
      </div>
    </ServicesContext.Provider>
  );
};
