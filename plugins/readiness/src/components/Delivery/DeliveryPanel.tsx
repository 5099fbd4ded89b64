import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useDelivery, useDeployments } from '../../hooks/useDelivery';
import { useWords } from '../../hooks/useWords';
import { Panel } from '../Panel';
import { DeliveryBody } from './DeliveryBody';

/** How the entity is delivered: what was deployed when, and the figures that follow from it. */
export const DeliveryPanel = ({ entity }: { entity: Entity }) => {
  const { t, number } = useWords();
  const entityRef = stringifyEntityRef(entity);
  const delivery = useDelivery(entityRef);
  const deployments = useDeployments(entityRef, delivery.value);
  const { value } = delivery;
  const amount = value?.figures.find(({ id }) => id === 'frequency')?.count;
  return (
    <Panel
      title={
        value
          ? t('delivery.title', { days: number(value.window.days) })
          : t('delivery.titleShort')
      }
      aside={
        amount !== undefined &&
        t('delivery.amount', { count: amount, number: number(amount) })
      }
    >
      <DeliveryBody
        entity={entity}
        delivery={delivery}
        deployments={deployments}
      />
    </Panel>
  );
};
