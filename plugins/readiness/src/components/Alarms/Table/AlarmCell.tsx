import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import { ReactNode } from 'react';
import { useWords } from '../../../hooks/useWords';
import { AlarmColumn, FIGURES } from '../../../lib/alarms/sortAlarms';

const useStyles = makeStyles(theme => ({
  cell: {
    // Words of ours stay whole; names of others may be of any length.
    overflowWrap: 'break-word',
    [theme.breakpoints.down('sm')]: {
      display: 'grid',
      gridTemplateColumns: '112px minmax(0, 1fr)',
      gap: theme.spacing(0, 1.5),
      // Over what the table says of cells.
      'table &&': { padding: 0, border: 0 },
      textAlign: 'left',
    },
  },
  label: {
    display: 'none',
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('sm')]: { display: 'block' },
  },
  // What it is called stands above the rest, and needs no name.
  head: {
    [theme.breakpoints.down('sm')]: { order: -1, display: 'block' },
    '& $label': { display: 'none' },
  },
  value: { minWidth: 0 },
  long: { minWidth: 108, overflowWrap: 'anywhere' },
}));

interface AlarmCellProps {
  column: AlarmColumn;
  children: ReactNode;
}

/** One thing about an alarm; where rows are blocks, with its name before it. */
export const AlarmCell = ({ column, children }: AlarmCellProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const head = column === 'title';
  const long = head || column === 'hears';
  return (
    <TableCell
      className={`${classes.cell} ${head ? classes.head : ''}`}
      component={head ? 'th' : 'td'}
      scope={head ? 'row' : undefined}
      role={head ? 'rowheader' : 'cell'}
      align={FIGURES.includes(column) ? 'right' : 'left'}
    >
      {/* Read aloud by way of the header already. */}
      <span className={classes.label} aria-hidden>
        {t(`alarms.column.${column}`)}
      </span>
      <div className={`${classes.value} ${long ? classes.long : ''}`}>
        {children}
      </div>
    </TableCell>
  );
};
