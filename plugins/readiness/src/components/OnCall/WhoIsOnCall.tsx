import { makeStyles } from '@material-ui/core/styles';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import PersonIcon from '@material-ui/icons/PersonOutline';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { OnCallView } from 'backstage-plugin-readiness-common';
import { useNow } from '../../hooks/useNow';
import { useWords } from '../../hooks/useWords';
import { onCallInWords } from '../../lib/alarms/onCallInWords';
import { onCallState, OnCallState } from '../../lib/alarms/onCallState';
import { MaybeLink } from '../MaybeLink';
import { Time } from '../Time';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    fontSize: '0.9375rem',
    fontWeight: 600,
    '& > svg': { flex: 'none', fontSize: '1.125rem' },
  },
  note: { color: theme.palette.text.secondary },
}));

const ICONS: Record<OnCallState, typeof PersonIcon> = {
  somebody: PersonIcon,
  nobody: ReportProblemIcon,
  unknown: HelpOutlineIcon,
};

/** Them and until when; else that there is a gap, or that it is not known. */
export const WhoIsOnCall = ({ onCall }: { onCall: OnCallView }) => {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const state = onCallState(onCall, useNow());
  const { person = '', until, link, heldSince, message } = onCall;
  const Icon = ICONS[state];
  const time = (at: string) => <Time at={at} format="short" />;
  return (
    <>
      <div className={classes.line}>
        <Icon aria-hidden />
        <span>
          <MaybeLink href={link}>
            {state === 'somebody' ? person : t(`onCall.${state}`)}
          </MaybeLink>
          {state === 'somebody' && until && (
            <> {t('onCall.until', { time: time(until) })}</>
          )}
        </span>
      </div>
      <div className={classes.note}>{onCallInWords(words, state, onCall)}</div>
      {heldSince && (
        <div className={classes.note}>
          {t('onCall.held', { time: time(heldSince) })}
        </div>
      )}
      {message && <div className={classes.note}>{message}</div>}
    </>
  );
};
