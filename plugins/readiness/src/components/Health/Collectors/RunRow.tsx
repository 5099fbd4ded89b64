import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { CollectorRunView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { quietColour } from '../../../lib/colours';
import { runStatus } from '../../../lib/health';
import { Time } from '../../Time';

const useStyles = makeStyles(theme => ({
  message: {
    minWidth: 160,
    color: quietColour(theme),
    overflowWrap: 'anywhere',
  },
}));

/** One run: when, what came of it, how long it took and how much it brought. */
export const RunRow = ({ run }: { run: CollectorRunView }) => {
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
