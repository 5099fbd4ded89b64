import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { useWords } from '../../../hooks/useWords';
import {
  ALARM_COLUMNS,
  AlarmSort,
  FIGURES,
  nextAlarmSort,
} from '../../../lib/alarms/sortAlarms';

const useStyles = makeStyles(theme => ({
  head: {
    // Rows that are blocks name their parts themselves.
    [theme.breakpoints.down('sm')]: { display: 'none' },
    '& .MuiTableSortLabel-root': { fontWeight: 600, lineHeight: '20px' },
    // The arrow stands where there is room, rather than widening the column.
    '& .MuiTableSortLabel-icon': { margin: 0, fontSize: '0.875rem' },
  },
}));

interface HeadRowProps {
  sort: AlarmSort | undefined;
  onSort(sort: AlarmSort): void;
}

/** What the columns are; each is a button to sort by it. */
export const HeadRow = ({ sort, onSort }: HeadRowProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <TableHead role="rowgroup" className={classes.head}>
      <TableRow role="row">
        {ALARM_COLUMNS.map(column => {
          const direction =
            sort?.column === column ? sort.direction : undefined;
          return (
            <TableCell
              key={column}
              scope="col"
              role="columnheader"
              align={FIGURES.includes(column) ? 'right' : 'left'}
              sortDirection={direction}
            >
              <TableSortLabel
                active={!!direction}
                direction={direction ?? 'asc'}
                onClick={() => onSort(nextAlarmSort(sort, column))}
              >
                {t(`alarms.column.${column}`)}
              </TableSortLabel>
            </TableCell>
          );
        })}
      </TableRow>
    </TableHead>
  );
};
