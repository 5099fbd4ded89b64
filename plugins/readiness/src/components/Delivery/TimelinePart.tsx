import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  EntityDelivery,
  EntityDeployments,
} from 'backstage-plugin-readiness-common';
import { Polled } from '../../hooks/usePolled';
import { useWords } from '../../hooks/useWords';
import { timelineItems } from '../../lib/delivery/timelineItems';
import { messageOf } from '../../lib/errors';
import { Timeline } from './Timeline';

const useStyles = makeStyles(theme => ({
  failed: { padding: theme.spacing(2, 2.5) },
}));

interface TimelinePartProps {
  delivery: EntityDelivery;
  deployments: Polled<EntityDeployments>;
}

/** The timeline, or why there is none; the figures beside it stand on their own. */
export const TimelinePart = ({ delivery, deployments }: TimelinePartProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { value, error, retry } = deployments;
  if (!value) {
    return (
      <div className={classes.failed}>
        <Typography variant="body2" color="error" role="alert">
          {t('delivery.timelineFailed', {
            message: error ? messageOf(error) : '',
          })}
        </Typography>
        <Button size="small" onClick={retry}>
          {t('common.tryAgain')}
        </Button>
      </div>
    );
  }
  return (
    <Timeline
      items={timelineItems(value.deployments, value.incidents)}
      window={delivery.window}
      hasMore={!!value.nextCursor}
    />
  );
};
