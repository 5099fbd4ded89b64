import { makeStyles } from '@material-ui/core/styles';
import { AlarmView } from 'backstage-plugin-readiness-common';
import { useNow } from '../../../hooks/useNow';
import { useWords } from '../../../hooks/useWords';
import { alarmTone } from '../../../lib/alarms/alarmState';
import { betweenInWords } from '../../../lib/delivery/spanInWords';
import { Pill } from '../../Pill';
import { StateIcon } from './StateIcon';

const useStyles = makeStyles(theme => ({
  note: {
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
}));

/** How an alarm stands, since when, and whether somebody has it quiet. */
export const StateOf = ({ alarm }: { alarm: AlarmView }) => {
  const classes = useStyles();
  const words = useWords();
  const { t, exactTime, shortTime } = words;
  const now = useNow();
  const today = new Date(now).toISOString();
  const { state, since, silencedSince, silencedUntil } = alarm;
  return (
    <div>
      <Pill tone={alarmTone(alarm)} icon={<StateIcon state={state} />}>
        {t(`alarms.state.${state}`)}
      </Pill>
      <div className={classes.note} title={exactTime(since)}>
        {t('alarms.for', { span: betweenInWords(words, since, today) })}
      </div>
      {silencedSince && (
        <div className={classes.note} title={exactTime(silencedSince)}>
          {silencedUntil
            ? t('alarms.silencedUntil', { time: shortTime(silencedUntil, now) })
            : t('alarms.silenced', {
                span: betweenInWords(words, silencedSince, today),
              })}
        </div>
      )}
    </div>
  );
};
