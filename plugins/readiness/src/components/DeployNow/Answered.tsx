import { makeStyles, Theme } from '@material-ui/core/styles';
import { DeployNow } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { Tone, toneColour } from '../../lib/colours';
import { ANSWER_TONES } from '../../lib/deployNow';
import { AnswerIcon } from './AnswerIcon';
import { ReasonItem } from './ReasonItem';

const useStyles = makeStyles<Theme, { tone: Tone }>(theme => ({
  body: { padding: theme.spacing(2, 2.5) },
  answer: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: 0,
    fontSize: '1.35rem',
    fontWeight: 700,
    lineHeight: '30px',
    color: ({ tone }) => toneColour(theme, tone),
  },
  reasons: { margin: theme.spacing(1, 0, 0), padding: 0, listStyle: 'none' },
  nothing: { margin: theme.spacing(1, 0, 0), fontSize: '0.875rem' },
}));

/** The answer, and below it what led to it, the gravest first. */
export const Answered = ({ deployNow }: { deployNow: DeployNow }) => {
  const { answer, reasons } = deployNow;
  const classes = useStyles({ tone: ANSWER_TONES[answer] });
  const { t } = useWords();
  return (
    <div className={classes.body}>
      <p className={classes.answer}>
        <AnswerIcon answer={answer} />
        {t(`deployNow.answer.${answer}`)}
      </p>
      {reasons.length > 0 ? (
        <ul className={classes.reasons} aria-label={t('deployNow.reasons')}>
          {reasons.map(reason => (
            <ReasonItem key={`${reason.code} ${reason.text}`} reason={reason} />
          ))}
        </ul>
      ) : (
        <p className={classes.nothing}>{t('deployNow.nothing')}</p>
      )}
    </div>
  );
};
