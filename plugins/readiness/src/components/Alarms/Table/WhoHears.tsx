import { makeStyles } from '@material-ui/core/styles';
import { AlarmView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';

const useStyles = makeStyles(theme => ({
  none: { color: theme.palette.text.secondary },
  through: {
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
}));

/** Whom it reaches. That nobody hears it and that it cannot be told are two things. */
export const WhoHears = ({ alarm }: { alarm: AlarmView }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { routedTo, through } = alarm;
  if (!routedTo?.length) {
    return (
      <div className={classes.none}>
        {t(routedTo ? 'alarms.nobodyHears' : 'alarms.hearsUnknown')}
      </div>
    );
  }
  return (
    <>
      {routedTo.map(receiver => (
        <div key={receiver}>{receiver}</div>
      ))}
      {through && (
        <div className={classes.through}>
          {t('alarms.through', { alarm: through })}
        </div>
      )}
    </>
  );
};
