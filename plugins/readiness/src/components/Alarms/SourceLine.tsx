import { makeStyles } from '@material-ui/core/styles';
import { AlarmSourceView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { Time } from '../Time';

const useStyles = makeStyles(theme => ({
  message: { color: theme.palette.text.secondary },
}));

/** `Prometheus eu-1 has not answered since 09:40; as it was then`, and why. */
export const SourceLine = ({ source }: { source: AlarmSourceView }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { title, kind, state, asOf, failingSince, message } = source;
  // What it does not tell any more is as old as its last answer, not as its first failure.
  const since = asOf ?? failingSince;
  if (state === 'never' || !since) {
    return <>{t(`alarms.source.never.${kind}`, { source: title })}</>;
  }
  const words = { source: title, time: <Time at={since} format="short" /> };
  return (
    <>
      {asOf
        ? t(`alarms.source.quiet.${kind}`, words)
        : t('alarms.source.failing', words)}
      {message && (
        <span className={classes.message}>
          {' · '}
          {message}
        </span>
      )}
    </>
  );
};
