import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FridayFigures } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { failedInWords, fridayInWords } from '../../lib/delivery/fridayInWords';
import { FactTable } from '../FactTable';

const useStyles = makeStyles(theme => ({
  part: {
    padding: theme.spacing(1.5, 0, 1),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  words: { padding: theme.spacing(0, 2.5) },
  title: { fontWeight: 700, fontSize: '0.875rem' },
  small: { fontSize: '0.75rem', color: theme.palette.text.secondary },
  result: { padding: theme.spacing(0, 2.5, 0.5), fontSize: '0.8125rem' },
}));

/** Deployments before the weekend against all others. */
export const Friday = ({ friday }: { friday: FridayFigures }) => {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { state, timeZone, deployments, failed, others, othersFailed } = friday;
  const counts = [
    { key: 'there' as const, failed, all: deployments },
    { key: 'others' as const, failed: othersFailed, all: others },
  ];
  return (
    <div className={classes.part}>
      <div className={classes.words}>
        <Typography component="h4" className={classes.title}>
          {t('friday.title')}
        </Typography>
        <div className={classes.small}>
          {t('friday.explanation', { timeZone })}
        </div>
      </div>
      {state !== 'unknown' && (
        <FactTable
          entries={counts.map(count => ({
            key: count.key,
            term: t(`friday.${count.key}`),
            value: failedInWords(words, count.failed, count.all, state),
          }))}
        />
      )}
      <div className={classes.result}>{fridayInWords(words, friday)}</div>
      {state === 'insufficient' && friday.text && (
        <div className={`${classes.result} ${classes.small}`}>
          {friday.text}
        </div>
      )}
    </div>
  );
};
