import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { CollectorRunView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { runStatus } from '../../../lib/health';
import { Time } from '../../Time';

const useStyles = makeStyles(theme => ({
  scroll: {
    margin: theme.spacing(0, 2.5, 2),
    maxHeight: 320,
    overflow: 'auto',
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  none: {
    padding: theme.spacing(1.5, 2),
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
  message: {
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
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
    // Reached by the keyboard, since it scrolls.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div
      id={id}
      className={classes.scroll}
      role="group"
      aria-label={label}
      tabIndex={0}
    >
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
              <Run key={run.startedAt} run={run} />
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  );
};

const Run = ({ run }: { run: CollectorRunView }) => {
  const classes = useStyles();
  const { t, number, duration } = useWords();
  const took = Date.parse(run.finishedAt) - Date.parse(run.startedAt);
  return (
    <TableRow>
      <TableCell>
        <Time at={run.startedAt} format="short" />
      </TableCell>
      <TableCell>
        {t(`runs.status.${runStatus(run)}`)}
        {run.message && <div className={classes.message}>{run.message}</div>}
      </TableCell>
      <TableCell>{duration(took)}</TableCell>
      {[run.entities, run.failures, run.changed].map((amount, at) => (
        <TableCell key={at} align="right">
          {number(amount)}
        </TableCell>
      ))}
    </TableRow>
  );
};
