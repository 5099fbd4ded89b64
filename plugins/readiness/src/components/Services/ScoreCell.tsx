import { makeStyles } from '@material-ui/core/styles';
import { ReportSummary } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles(theme => ({
  score: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  reach: {
    marginRight: theme.spacing(0.75),
    fontSize: '0.75rem',
    color: theme.palette.text.secondary,
  },
}));

/** The score, and how far it could be off where not all is known. */
export const ScoreCell = ({ report }: { report: ReportSummary }) => {
  const classes = useStyles();
  const { t, number, percent } = useWords();
  const { score, possible } = report;
  if (score === null)
    return <span title={t('score.none')}>{percent(null)}</span>;
  return (
    <>
      {possible !== null && possible > score && (
        <span className={classes.reach}>
          {t('score.reach', { possible: number(possible) })}
        </span>
      )}
      <span className={classes.score}>{number(score)}</span>
    </>
  );
};
