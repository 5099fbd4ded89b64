import { Entity } from '@backstage/catalog-model';
import { Stage, Trait } from '../../model';
import { byDefault, specified } from './declared';

const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['experimental', 'pre-launch'],
  ['deprecated', 'retiring'],
]);

/** From `spec.lifecycle`; whatever is neither experimental nor deprecated is live. */
export function stageOf(entity: Entity): Trait<Stage> {
  const lifecycle = specified(entity, 'lifecycle');
  if (!lifecycle) return byDefault('live');
  const { value, declaredBy } = lifecycle;
  return { value: STAGES.get(value.toLowerCase()) ?? 'live', declaredBy };
}
