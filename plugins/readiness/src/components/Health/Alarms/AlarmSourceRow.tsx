import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HourglassEmptyIcon from '@material-ui/icons/HourglassEmpty';
import VolumeOffIcon from '@material-ui/icons/VolumeOff';
import { useWords } from '../../../hooks/useWords';
import {
  AlarmSourceHealth,
  AlarmSourceState,
  SOURCE_TONES,
} from '../../../lib/alarmHealth';
import { Pill } from '../../Pill';
import { Time } from '../../Time';

const ICONS: Record<AlarmSourceState, typeof CheckIcon> = {
  answering: CheckIcon,
  failing: CloseIcon,
  silent: VolumeOffIcon,
  never: HourglassEmptyIcon,
};

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) 152px',
    gap: theme.spacing(0.5, 2),
    alignItems: 'start',
    padding: theme.spacing(1.5, 2.5),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      padding: theme.spacing(1.5, 2),
    },
  },
  title: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: '22px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  small: {
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
  },
  failure: { color: theme.palette.text.primary },
}));

/** One of them: how it stands, when it was last heard, and what it brings. */
export const AlarmSourceRow = ({ source }: { source: AlarmSourceHealth }) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { title, kind, state, asOf, failingSince, message } = source;
  const { alarms, unmatched } = source;
  const Icon = ICONS[state];
  const heard = asOf && t('alarmSources.heard', { time: <Time at={asOf} /> });
  const count = (key: 'amount' | 'unmatched', amount: number) =>
    t(`alarmSources.${key}`, { count: amount, number: number(amount) });
  return (
    <li className={classes.row}>
      <div>
        <Pill
          tone={SOURCE_TONES[state]}
          icon={<Icon aria-hidden fontSize="inherit" />}
          title={t(`alarmSources.meaning.${state}`)}
        >
          {t(`alarmSources.state.${state}`)}
        </Pill>
      </div>
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        <div className={classes.small}>
          {t(`alarmSources.kind.${kind}`)}
          {heard && <> · {heard}</>}
        </div>
        {failingSince && message && (
          <div className={`${classes.small} ${classes.failure}`}>
            {t('alarmSources.since', {
              time: <Time at={failingSince} format="short" />,
              message,
            })}
          </div>
        )}
      </div>
      <div className={classes.small}>
        <div>{count('amount', alarms)}</div>
        {unmatched > 0 && <div>{count('unmatched', unmatched)}</div>}
      </div>
    </li>
  );
};
