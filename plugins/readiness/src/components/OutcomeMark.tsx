import { makeStyles, Theme } from '@material-ui/core/styles';
import { useWords } from '../hooks/useWords';
import { chipBackground, Tone, toneColour } from '../lib/colours';
import { RowStatus, TONES } from '../lib/statuses';
import { visuallyHidden } from '../lib/visuallyHidden';
import { OutcomeIcon } from './OutcomeIcon';

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  mark: {
    display: 'inline-flex',
    flex: 'none',
    alignItems: 'center',
    justifyContent: 'center',
    width: 26,
    height: 26,
    borderRadius: '50%',
    fontSize: '0.95rem',
    color: ({ tone }) => toneColour(theme, tone),
    backgroundColor: ({ tone }) => chipBackground(theme, tone),
  },
  word: visuallyHidden,
}));

/** An outcome where there is no room for its word; the sign's shape tells them apart. */
export const OutcomeMark = ({ status }: { status: RowStatus }) => {
  const { t } = useWords();
  const classes = useStyles({ tone: TONES[status] });
  const word = t(`outcome.word.${status}`);
  return (
    <span className={classes.mark} title={word}>
      <OutcomeIcon status={status} />
      <span className={classes.word}>{`${word}: `}</span>
    </span>
  );
};
