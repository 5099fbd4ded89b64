import {
  Entity,
  parseEntityRef,
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ANNOTATION_STATEFUL } from '../../annotations';
import { Trait } from '../../model';
import { annotatedFlag, byDefault } from './declared';
import { DEFAULT_STATEFUL_TYPES, RelatedTypes, TraitOptions } from './options';

/**
 * Whether it keeps data that can be lost: as annotated, else whether it depends on a Resource that
 * does. Undeclared counts as stateful: not having said so excuses nobody from a restore test.
 */
export function statefulOf(
  entity: Entity,
  related: RelatedTypes,
  { statefulTypes = DEFAULT_STATEFUL_TYPES }: TraitOptions,
): Trait<boolean> {
  const { flag, refused } = annotatedFlag(entity, ANNOTATION_STATEFUL);
  if (flag) return flag;
  const resource = dependenciesOf(entity).find(ref => {
    const found = related(ref);
    return (
      found?.kind.toLowerCase() === 'resource' &&
      statefulTypes.includes(found.type?.toLowerCase() ?? '')
    );
  });
  return resource
    ? { value: true, declaredBy: `dependsOn ${resource}` }
    : byDefault(true, refused, '"true" or "false"');
}

/** Lower-cased refs, sorted: the order in which relations were found says nothing. */
function dependenciesOf(entity: Entity): string[] {
  const specified = Array.isArray(entity.spec?.dependsOn)
    ? entity.spec.dependsOn
    : [];
  const related = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_DEPENDS_ON)
    .map(({ targetRef }) => targetRef);
  const refs = [...specified, ...related].flatMap(ref =>
    normalised(ref, entity.metadata.namespace),
  );
  return [...new Set(refs)].sort();
}

/** A component's own `dependsOn` names a Component unless it says otherwise. */
function normalised(ref: unknown, namespace: string = 'default'): string[] {
  if (typeof ref !== 'string') return [];
  try {
    const defaults = { defaultKind: 'Component', defaultNamespace: namespace };
    return [stringifyEntityRef(parseEntityRef(ref, defaults))];
  } catch {
    return []; // what is no reference depends on nothing
  }
}
