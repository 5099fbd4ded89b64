import { DeliverySubject } from 'backstage-plugin-readiness-node';
import { subjectOf } from '../subjectOf';
import { More } from './schema';

/** An entity ref in full; `pkg:oci/name` has its shape, and is none. */
const ENTITY_REF = /^(?!pkg:)[a-z][a-z0-9]*:[\w.-]+\/[\w.-]+$/i;

/** Whose event it is. */
export function deliverySubject(
  more: More,
  said: { service?: string; repository?: string; artifact?: string },
): DeliverySubject {
  const { entity, service = said.service, paths } = more;
  const isRef = service !== undefined && ENTITY_REF.test(service);
  return subjectOf({
    ...said,
    entity: entity ?? (isRef ? service.toLowerCase() : undefined),
    service: isRef ? undefined : withoutKind(service),
    paths,
  });
}

/** Kinds of what runs, as feeds put them before the name; what else stands there is a namespace. */
const KIND =
  /^(service|deployment|daemonset|statefulset|job|cronjob|pod|app)\//i;

function withoutKind(service: string | undefined): string | undefined {
  return service?.replace(KIND, '');
}
