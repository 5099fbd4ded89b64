import {
  FilterPredicate,
  filterPredicateToFilterFunction,
} from '@backstage/filter-predicates';
import {
  entityPredicateSchema,
  Traits,
} from 'backstage-plugin-readiness-common';
import { Collector } from 'backstage-plugin-readiness-node';
import { ProjectedEntity } from '../stores/EntityStore';

/** Whether a collector is to be asked about an entity. Throws when its predicate is none of ours. */
export function createAppliesTo(
  collector: Pick<Collector, 'appliesTo'>,
): (entity: Pick<ProjectedEntity, 'entity' | 'traits'>) => boolean {
  if (!collector.appliesTo) return () => true;
  const predicate = entityPredicateSchema.parse(collector.appliesTo);
  const matches = filterPredicateToFilterFunction(predicate as FilterPredicate);
  // Most predicates are about the entity alone, and all entities are held against them in every run.
  if (!JSON.stringify(predicate).includes('"traits.')) {
    return ({ entity }) => matches(entity);
  }
  return ({ entity, traits }) =>
    matches({ ...entity, traits: plainValues(traits) });
}

function plainValues(traits: Traits) {
  return Object.fromEntries(
    Object.entries(traits).map(([name, { value }]) => [name, value]),
  );
}
