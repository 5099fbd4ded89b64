import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { CollectorRunView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { quietColour } from '../../../lib/colours';
import { ScrollBox } from '../../ScrollBox';
import { RunRow } from './RunRow';

const useStyles = makeStyles(theme => ({
  none: {
    padding: theme.spacing(1.5, 2),
    fontSize: '0.8125rem',
    color: quietColour(theme),
  },
}));

interface RunTableProps {
  id: string;
  title: string;
  runs: readonly CollectorRunView[];
}

/** The last runs one by one, newest first; scrolls inside itself. */
export const RunTable = ({ id, title, runs }: RunTableProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const columns = ['started', 'status', 'took'] as const;
  const numbers = ['entities', 'failures', 'changed'] as const;
  const label = t('runs.list', { source: title });
  return (
    <ScrollBox id={id} label={label}>
      {!runs.length && <div className={classes.none}>{t('runs.none')}</div>}
      {runs.length > 0 && (
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              {columns.map(column => (
                <TableCell key={column}>{t(`runs.column.${column}`)}</TableCell>
              ))}
              {numbers.map(column => (
                <TableCell key={column} align="right">
                  {t(`runs.column.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {runs.map(run => (
              <RunRow key={run.startedAt} run={run} />
            ))}
          </TableBody>
        </Table>
      )}
    </ScrollBox>
  );
};
