import { makeStyles } from '@material-ui/core/styles';
import { AlarmSourceView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { Time } from '../Time';

const useStyles = makeStyles(theme => ({
  message: { color: theme.palette.text.secondary },
}));

interface SourceLineProps {
  source: AlarmSourceView;
  /** Whether alarms of it are shown as they were. */
  known: boolean;
}

/** `Prometheus eu-1 has not answered since 09:40; as it was then`, and why. */
export const SourceLine = ({ source, known }: SourceLineProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { title, kind, asOf, failingSince, message } = source;
  // What it does not tell any more is as old as its last answer, not as its first failure.
  const since = asOf ?? failingSince;
  if (!since) return <>{t(`alarms.source.never.${kind}`, { source: title })}</>;
  const line = t(`alarms.source.quiet.${kind}`, {
    source: title,
    time: <Time at={since} format="short" />,
  });
  return (
    <>
      {known ? t('alarms.source.asThen', { line }) : line}
      {message && (
        <span className={classes.message}>
          {' · '}
          {message}
        </span>
      )}
    </>
  );
};
