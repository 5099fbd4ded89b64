import { makeStyles } from '@material-ui/core/styles';
import { points } from '../../lib/numbers';
import { ResultView } from '../../lib/types';

const useStyles = makeStyles(theme => ({
  muted: { color: theme.palette.text.secondary },
}));

/** What a pass would add; on a pass, what it weighs. */
export const RowGain = ({ result }: { result: ResultView }) => {
  const classes = useStyles();
  if (result.standing === 'experimental') {
    return (
      <span className={classes.muted} title="Tried out: counts for nothing yet">
        trial
      </span>
    );
  }
  if (result.standing === 'announced') {
    return (
      <span className={classes.muted} title="Announced: counts later">
        later
      </span>
    );
  }
  if (result.gain > 0) {
    return <span title="Points of score to gain">{points(result.gain)}</span>;
  }
  return (
    <span className={classes.muted} title="Weight in this scorecard">
      {result.weight}
    </span>
  );
};
