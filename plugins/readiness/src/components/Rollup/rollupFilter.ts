import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ReportFilter } from 'backstage-plugin-readiness-common';

/** What the entity owns, with the groups below it, or what it contains. */
export function rollupFilter(entity: Entity, scorecard: string): ReportFilter {
  const refs = [stringifyEntityRef(entity)];
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'system':
      return { scorecard, system: refs };
    case 'domain':
      return { scorecard, domain: refs };
    default:
      return { scorecard, owner: refs };
  }
}
