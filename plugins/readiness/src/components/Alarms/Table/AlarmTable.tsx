import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import { useState } from 'react';
import { useWords } from '../../../hooks/useWords';
import { AlarmSort, sortAlarms } from '../../../lib/alarms/sortAlarms';
import { useAlarmsContext } from '../AlarmsContext';
import { AlarmRow } from './AlarmRow';
import { HeadRow } from './HeadRow';
import { SortSelect } from './SortSelect';

const useStyles = makeStyles(theme => ({
  // Only where the words of a language are too long for the columns.
  scroll: { overflowX: 'auto' },
  table: {
    '& th, & td': {
      padding: theme.spacing(1.25, 0.75),
      // Words of ours stay whole, which the portal's tables do not care for.
      wordBreak: 'normal',
      fontSize: '0.8125rem',
      lineHeight: '20px',
      verticalAlign: 'top',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    // The portal's own stripes are for tables that are all there is.
    '& tr:nth-of-type(n)': { backgroundColor: 'transparent' },
    [theme.breakpoints.up('md')]: {
      '& tr > :first-child': { paddingLeft: theme.spacing(2.5) },
      '& tr > :last-child': { paddingRight: theme.spacing(2.5) },
    },
    [theme.breakpoints.down('sm')]: { '&, & tbody': { display: 'block' } },
  },
}));

/** The judged alarms, by the column that somebody chose; blocks where the screen is narrow. */
export const AlarmTable = () => {
  const classes = useStyles();
  const { t } = useWords();
  const [sort, setSort] = useState<AlarmSort>();
  const { alarms } = useAlarmsContext().alarms;
  const judged = alarms.filter(alarm => alarm.judged);
  return (
    <>
      <SortSelect sort={sort} onSort={setSort} />
      <div className={classes.scroll}>
        {/* The roles are told, since a table that is laid out as blocks is none to some browsers. */}
        <Table
          role="table"
          size="small"
          className={classes.table}
          aria-label={t('alarms.title')}
        >
          <HeadRow sort={sort} onSort={setSort} />
          <TableBody role="rowgroup">
            {sortAlarms(judged, sort, t('locale')).map(alarm => (
              <AlarmRow key={`${alarm.source} ${alarm.id}`} alarm={alarm} />
            ))}
          </TableBody>
        </Table>
      </div>
    </>
  );
};
