import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { checkTitle } from '../../lib/checks';
import { nextSort, SortColumn, sortedBy } from '../../lib/serviceSort';
import { COLUMNS, NUMBERS, SORTABLE } from './columns';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles({
  check: {
    maxWidth: 190,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** What the columns are; those that can be sorted by are buttons. */
export const HeadRow = () => {
  const classes = useStyles();
  const { t } = useWords();
  const { standard, view, change } = useServicesContext();
  const sorted = sortedBy(view.sort);
  const sortLabel = (column: SortColumn) => (
    <TableSortLabel
      active={sorted.column === column}
      direction={sorted.column === column ? sorted.direction : 'asc'}
      onClick={() => change({ sort: nextSort(view.sort, column) })}
    >
      {t(`services.column.${column}`)}
    </TableSortLabel>
  );
  return (
    <TableHead>
      <TableRow>
        {COLUMNS.map(column => (
          <TableCell
            key={column}
            scope="col"
            align={NUMBERS.includes(column) ? 'right' : 'left'}
            sortDirection={
              sorted.column === column ? sorted.direction : undefined
            }
          >
            {SORTABLE.includes(column as SortColumn)
              ? sortLabel(column as SortColumn)
              : t(`services.column.${column}`)}
          </TableCell>
        ))}
        {view.columns.map(check => (
          <TableCell
            key={check}
            scope="col"
            className={classes.check}
            title={checkTitle(standard, check)}
          >
            {checkTitle(standard, check)}
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
};
