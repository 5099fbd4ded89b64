import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import RefreshIcon from '@material-ui/icons/Refresh';
import { useCheckNow } from '../../hooks/useCheckNow';
import { ReportsState } from '../../hooks/useEntityReports';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles({ button: { minWidth: 128 } });

interface CheckNowButtonProps {
  entityRef: string;
  reports: ReportsState;
}

/** Asks every source now. Who may not is told so instead of being left to guess. */
export const CheckNowButton = ({ entityRef, reports }: CheckNowButtonProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { allowed, running, run } = useCheckNow(entityRef, reports);
  const explanation =
    allowed === false ? t('checkNow.denied') : t('checkNow.explanation');
  return (
    <Tooltip title={explanation}>
      {/* A disabled button has no events, so the tooltip hangs on what holds it. */}
      <span>
        <Button
          className={classes.button}
          size="small"
          variant="outlined"
          color="primary"
          disabled={!allowed || running}
          aria-busy={running}
          onClick={run}
          startIcon={
            running ? (
              <CircularProgress size={14} color="inherit" />
            ) : (
              <RefreshIcon />
            )
          }
        >
          {t(running ? 'checkNow.running' : 'checkNow.label')}
        </Button>
      </span>
    </Tooltip>
  );
};
