import { Entity } from '@backstage/catalog-model';
import { TableColumn } from '@backstage/core-components';
import { readinessLabel } from 'backstage-plugin-readiness-common';
import { MAIN_SCORECARD, rankLabel } from '../../lib/levelLabels';
import { LevelCell } from './LevelCell';

/**
 * What the column shows.
 *
 * @public
 */
export interface ReadinessLevelColumnOptions {
  /** Id of the scorecard; `production-readiness` unless given. */
  scorecard?: string;
  /** The heading; `Readiness` unless given. */
  title?: string;
}

/**
 * A column with the level that the catalog module stamped, for tables whose rows have an `entity`,
 * such as `CatalogTable`. It asks nobody anything per row.
 *
 * @public
 */
export function createReadinessLevelColumn<T extends { entity: Entity }>(
  options: ReadinessLevelColumnOptions = {},
): TableColumn<T> {
  const { scorecard = MAIN_SCORECARD, title = 'Readiness' } = options;
  const label = readinessLabel(scorecard);
  return {
    title,
    field: `entity.metadata.labels.${label}`,
    width: 'auto',
    // What the table's own search looks at.
    customFilterAndSearch: (query, { entity }) =>
      entity.metadata.labels?.[label]?.includes(
        String(query).toLocaleLowerCase('en-US'),
      ) ?? false,
    customSort: (a, b) => rankOf(a, scorecard) - rankOf(b, scorecard),
    render: ({ entity }) => (
      <LevelCell
        scorecard={scorecard}
        level={entity.metadata.labels?.[label]}
      />
    ),
  };
}

/** What nobody judges comes before what earned nothing. */
function rankOf({ entity }: { entity: Entity }, scorecard: string): number {
  return Number(entity.metadata.labels?.[rankLabel(scorecard)] ?? -1);
}
