import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import {
  EntityRefLink,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { QuickLink } from '../../../lib/quickLink';
import { None } from './None';
import { Target } from './Target';

interface OwnerProps {
  entity: Entity;
  contact?: Omit<QuickLink, 'label'>;
}

/** Where the owner is reached; who that is where nothing says how to reach them. */
export const Owner = ({ entity, contact }: OwnerProps) => {
  const [owner] = getEntityRelations(entity, RELATION_OWNED_BY);
  if (contact) return <Target link={contact} />;
  if (!owner) return <None />;
  return <EntityRefLink entityRef={owner} defaultKind="group" hideIcon />;
};
