import {
  DefaultEntityFilters,
  EntityFilter,
} from '@backstage/plugin-catalog-react';
import { labelField } from '../../lib/levelLabels';

/** Leaves the entities with these values of a label; the catalog's server does it, over all pages. */
export class LabelFilter implements EntityFilter {
  constructor(private readonly label: string, readonly values: string[]) {}

  getCatalogFilters(): Record<string, string[]> {
    return { [labelField(this.label)]: this.values };
  }

  toQueryValue(): string[] {
    return this.values;
  }
}

/** What a picker narrows by. */
export interface PickedLabel {
  /** Of the filter, among those of the page and in the address. */
  name: string;
  label: string;
}

/** The filters of a catalog page, ours among them by their names. */
export type LabelFilters = DefaultEntityFilters & {
  [name: string]: LabelFilter | undefined;
};
