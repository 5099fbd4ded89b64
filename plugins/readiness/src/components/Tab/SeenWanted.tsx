import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../hooks/useWords';
import { OutcomeView } from '../../lib/types';
import { Time } from '../Time';
import { Verdict } from './Verdict';

const useStyles = makeStyles(theme => ({
  line: {
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
    '& strong': { color: theme.palette.text.primary },
  },
}));

/** What was seen and what was wanted, in one line. */
export const SeenWanted = ({ outcome }: { outcome: OutcomeView }) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.line}>
      <Verdict outcome={outcome} />
      {outcome.status === 'waived' && (
        <>
          {' '}
          ·{' '}
          {t('evidence.waivedUntil', {
            time: <Time at={outcome.waiver.validUntil} format="short" />,
          })}
        </>
      )}
    </div>
  );
};
