import NativeSelect from '@material-ui/core/NativeSelect';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../../hooks/useWords';
import {
  ALARM_COLUMNS,
  AlarmColumn,
  AlarmSort,
  nextAlarmSort,
} from '../../../lib/alarms/sortAlarms';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'none',
    padding: theme.spacing(1.25, 2.5),
    fontSize: '0.8125rem',
    [theme.breakpoints.down('sm')]: { display: 'block' },
  },
  select: { marginLeft: theme.spacing(1), fontSize: 'inherit' },
}));

interface SortSelectProps {
  sort: AlarmSort | undefined;
  onSort(sort: AlarmSort | undefined): void;
}

/** What rows are sorted by, where they are blocks and have no header. */
export const SortSelect = ({ sort, onSort }: SortSelectProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const choose = (column: string) =>
    onSort(
      column ? nextAlarmSort(undefined, column as AlarmColumn) : undefined,
    );
  return (
    <div className={classes.line}>
      <label>
        {t('alarms.sortBy')}
        <NativeSelect
          className={classes.select}
          value={sort?.column ?? ''}
          onChange={event => choose(event.target.value)}
        >
          <option value="">{t('alarms.urgency')}</option>
          {ALARM_COLUMNS.map(column => (
            <option key={column} value={column}>
              {t(`alarms.column.${column}`)}
            </option>
          ))}
        </NativeSelect>
      </label>
    </div>
  );
};
