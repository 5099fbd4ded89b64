import { makeStyles } from '@material-ui/core/styles';
import LockIcon from '@material-ui/icons/LockOutlined';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { PreLaunch } from './PreLaunch';
import { SignalsSentence } from './SignalsSentence';
import { Unjudged } from './Unjudged';

const useStyles = makeStyles(theme => ({
  sentence: {
    display: 'flex',
    gap: 6,
    fontSize: '0.8125rem',
    lineHeight: '20px',
    color: theme.palette.text.secondary,
    '& svg': { fontSize: '1rem', marginTop: 2, flex: 'none' },
    '& strong': { color: theme.palette.text.primary },
  },
}));

interface StandingProps {
  current: CurrentReport;
  /** Whether what closes a rung is said elsewhere. */
  hideSignals?: boolean;
}

/** What the level alone does not say: before launch, unjudged, or closed for want of signals. */
export const Standing = ({ current, hideSignals }: StandingProps) => {
  const classes = useStyles();
  const { report } = current;
  return (
    <>
      {report.launch && (
        <div className={classes.sentence}>
          <PreLaunch current={current} />
        </div>
      )}
      {report.level === 'unjudged' && (
        <div className={classes.sentence}>
          <Unjudged current={current} />
        </div>
      )}
      {!hideSignals && report.rungs.some(({ state }) => state === 'closed') && (
        <div className={classes.sentence}>
          <LockIcon aria-hidden />
          <span>
            <SignalsSentence current={current} />
          </span>
        </div>
      )}
    </>
  );
};
