import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { ResultView } from '../../lib/types';

const useStyles = makeStyles(theme => ({
  muted: { color: theme.palette.text.secondary },
}));

/** What a pass would add; on a pass, what it weighs. */
export const RowGain = ({ result }: { result: ResultView }) => {
  const classes = useStyles();
  const { t, points, number } = useWords();
  if (result.standing === 'experimental') {
    return (
      <span className={classes.muted} title={t('row.trialMeaning')}>
        {t('row.trial')}
      </span>
    );
  }
  if (result.standing === 'announced') {
    return (
      <span className={classes.muted} title={t('row.laterMeaning')}>
        {t('row.later')}
      </span>
    );
  }
  if (result.gain > 0) {
    return <span title={t('row.gain')}>{points(result.gain)}</span>;
  }
  return (
    <span className={classes.muted} title={t('row.weight')}>
      {number(result.weight)}
    </span>
  );
};
