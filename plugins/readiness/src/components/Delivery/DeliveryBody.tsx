import { Entity } from '@backstage/catalog-model';
import CloudOffIcon from '@material-ui/icons/CloudOffOutlined';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  EntityDelivery,
  EntityDeployments,
} from 'backstage-plugin-readiness-common';
import { Polled } from '../../hooks/usePolled';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { Message } from '../Message';
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
      <Message
        role="alert"
        icon={<CloudOffIcon />}
        title={t('delivery.failedTitle')}
        action={{ label: t('common.tryAgain'), onClick: retry }}
      >
        {messageOf(error)}
      </Message>
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
