import { Link } from '@backstage/core-components';
import { makeStyles, Theme } from '@material-ui/core/styles';
import { DeployNowReason } from 'backstage-plugin-readiness-common';
import { useNow } from '../../hooks/useNow';
import { useWords } from '../../hooks/useWords';
import { Tone, toneColour } from '../../lib/colours';
import { ANSWER_TONES } from '../../lib/deployNow';
import { visuallyHidden } from '../../lib/visuallyHidden';
import { AnswerIcon } from './AnswerIcon';

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  item: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    fontSize: '0.875rem',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  sign: {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    height: 20,
    color: ({ tone }) => toneColour(theme, tone),
  },
  since: { color: theme.palette.text.secondary },
  word: visuallyHidden,
}));

/** One reason: what it alone would lead to, by its sign, and what it is. */
export const ReasonItem = ({ reason }: { reason: DeployNowReason }) => {
  const { answer, text, since, link } = reason;
  const classes = useStyles({ tone: ANSWER_TONES[answer] });
  const now = useNow();
  const { t, shortTime, exactTime } = useWords();
  const word = t(`deployNow.answer.${answer}`);
  return (
    <li className={classes.item}>
      <span className={classes.sign} title={word}>
        <AnswerIcon answer={answer} />
      </span>
      <span>
        <span className={classes.word}>{`${word}: `}</span>
        {link ? <Link to={link}>{text}</Link> : text}
        {since && (
          <span className={classes.since} title={exactTime(since)}>
            {' · '}
            {t('deployNow.since', { time: shortTime(since, now) })}
          </span>
        )}
      </span>
    </li>
  );
};
