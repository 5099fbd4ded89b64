import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  EntityDelivery,
  EntityDeployments,
} from 'backstage-plugin-readiness-common';
import { Polled } from '../../hooks/usePolled';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { FailedMessage } from '../FailedMessage';
import { HowToConnect } from './Connect';
import { DeliverySkeleton } from './DeliverySkeleton';
import { Figures } from './Figures';
import { Friday } from './Friday';
import { TimelinePart } from './TimelinePart';

const useStyles = makeStyles(theme => ({
  stale: { padding: theme.spacing(1.5, 2.5, 0) },
}));

interface DeliveryBodyProps {
  entity: Entity;
  delivery: Polled<EntityDelivery>;
  deployments: Polled<EntityDeployments>;
}

/** Whatever there is to say: on its way, why not, how to begin, or the figures. */
export const DeliveryBody = (props: DeliveryBodyProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { entity, delivery, deployments } = props;
  const { value, error, retry } = delivery;
  if (!value && error) {
    return (
      <FailedMessage
        title={t('delivery.failedTitle')}
        error={error}
        retry={retry}
      />
    );
  }
  // Shown at once, so that nothing moves when the second of the two arrives.
  if (!value || (value.mapped && deployments.loading)) {
    return <DeliverySkeleton />;
  }
  if (!value.mapped) return <HowToConnect entity={entity} />;
  return (
    <>
      {error && (
        <Typography variant="body2" color="error" className={classes.stale}>
          {t('delivery.stale', { message: messageOf(error) })}
        </Typography>
      )}
      <TimelinePart delivery={value} deployments={deployments} />
      <Figures delivery={value} />
      <Friday friday={value.friday} />
    </>
  );
};
