import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import { ReactNode } from 'react';
import { useWords } from '../../../hooks/useWords';
import { AlarmColumn, FIGURES } from '../../../lib/alarms/sortAlarms';

const useStyles = makeStyles(theme => ({
  cell: {
    overflowWrap: 'anywhere',
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
  // As wide as its word, so that a badge never breaks.
  state: { whiteSpace: 'nowrap' },
  value: { minWidth: 0 },
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
  return (
    <TableCell
      className={classes.cell}
      component={head ? 'th' : 'td'}
      scope={head ? 'row' : undefined}
      role={head ? 'rowheader' : 'cell'}
      align={FIGURES.includes(column) ? 'right' : 'left'}
    >
      {/* Read aloud by way of the header already. */}
      <span className={classes.label} aria-hidden>
        {t(`alarms.column.${column}`)}
      </span>
      <div className={classes.value}>{children}</div>
    </TableCell>
  );
};
