import {
  DefaultEntityFilters,
  EntityFilter,
} from '@backstage/plugin-catalog-react';
import { levelField } from '../../lib/levelLabels';

/** Leaves the entities at these levels; the catalog's server does it, over all pages. */
export class ReadinessLevelFilter implements EntityFilter {
  constructor(private readonly scorecard: string, readonly levels: string[]) {}

  getCatalogFilters(): Record<string, string[]> {
    return { [levelField(this.scorecard)]: this.levels };
  }

  toQueryValue(): string[] {
    return this.levels;
  }
}

/** The filters of a catalog page; `readiness` is also their name in the address. */
export type ReadinessFilters = DefaultEntityFilters & {
  readiness?: ReadinessLevelFilter;
};
