import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';

const useStyles = makeStyles(theme => ({
  failed: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 2),
  },
}));

interface MoreFailedProps {
  error: Error;
  retry(): void;
}

/** At the end of a list whose next page did not come. */
export const MoreFailed = ({ error, retry }: MoreFailedProps) => {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div className={classes.failed}>
      <Typography variant="body2" role="alert">
        {t('actions.allFailed', { message: messageOf(error) })}
      </Typography>
      <Button size="small" color="primary" onClick={retry}>
        {t('common.tryAgain')}
      </Button>
    </div>
  );
};
