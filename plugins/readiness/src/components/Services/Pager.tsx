import IconButton from '@material-ui/core/IconButton';
import NativeSelect from '@material-ui/core/NativeSelect';
import { makeStyles } from '@material-ui/core/styles';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { ServiceList } from '../../hooks/useServiceList';
import { useWords } from '../../hooks/useWords';
import { PAGE_SIZES } from '../../lib/serviceView';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0.5, 2),
    minHeight: 52,
    padding: theme.spacing(0.5, 2),
    fontSize: '0.8125rem',
  },
  rows: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  select: { fontSize: 'inherit' },
  range: { fontVariantNumeric: 'tabular-nums' },
}));

interface PagerProps {
  list: ServiceList;
  /** Undefined until it is counted. */
  total?: number;
}

/** Where in the list this page is, and the ways to those beside it. */
export const Pager = ({ list, total }: PagerProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { view, change } = useServicesContext();
  const shown = list.value?.reports.length ?? 0;
  const first = list.page * view.rows;
  const to = first + shown;
  return (
    <div className={classes.pager}>
      <label className={classes.rows}>
        {t('services.rows')}
        <NativeSelect
          className={classes.select}
          disableUnderline
          value={view.rows}
          onChange={event => change({ rows: Number(event.target.value) })}
        >
          {PAGE_SIZES.map(size => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </NativeSelect>
      </label>
      <span className={classes.range} aria-live="polite">
        {total === undefined
          ? t('services.page', { number: number(list.page + 1) })
          : t('services.range', {
              from: number(Math.min(first + 1, to)),
              to: number(to),
              // Counted beside the page, so it may be a moment older.
              count: Math.max(total, to),
            })}
      </span>
      <span>
        <IconButton
          size="small"
          aria-label={t('services.previous')}
          disabled={list.page === 0}
          onClick={list.previous}
        >
          <ChevronLeftIcon />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('services.next')}
          disabled={!list.hasNext}
          onClick={list.next}
        >
          <ChevronRightIcon />
        </IconButton>
      </span>
    </div>
  );
};
