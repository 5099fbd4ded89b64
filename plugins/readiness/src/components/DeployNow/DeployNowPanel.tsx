import { makeStyles } from '@material-ui/core/styles';
import { useDeployNow } from '../../hooks/useDeployNow';
import { useWords } from '../../hooks/useWords';
import { FailedMessage } from '../FailedMessage';
import { Panel } from '../Panel';
import { Skeleton } from '../Skeleton';
import { Time } from '../Time';
import { Answered } from './Answered';

const useStyles = makeStyles(theme => ({
  body: { minHeight: 128 },
  bones: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2, 2.5),
  },
}));

/** Whether to deploy now, and every reason. */
export const DeployNowPanel = ({ entityRef }: { entityRef: string }) => {
  const classes = useStyles();
  const { t } = useWords();
  const { value, error, loading, retry } = useDeployNow(entityRef);
  return (
    <Panel
      title={t('deployNow.title')}
      aside={value && t('deployNow.asked', { time: <Time at={value.at} /> })}
    >
      <div className={classes.body}>
        {loading && (
          <div
            className={classes.bones}
            role="status"
            aria-label={t('deployNow.loading')}
          >
            <Skeleton width={150} height={30} />
            <Skeleton width="100%" height={20} />
            <Skeleton width="80%" height={20} />
          </div>
        )}
        {error && (
          <FailedMessage
            title={t('deployNow.failedTitle')}
            error={error}
            retry={retry}
          />
        )}
        {value && <Answered deployNow={value} />}
      </div>
    </Panel>
  );
};
