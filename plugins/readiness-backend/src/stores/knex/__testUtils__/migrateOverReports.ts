import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Report } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { storeEntities } from '../../__testUtils__/samples';
import { createKnexStores } from '../createKnexStores';
import { migrate } from '../migrate';

const directory = resolvePackagePath(
  'backstage-plugin-readiness-backend',
  'migrations',
);

/** More than are filled at once. */
const ENTITIES = 700;

/**
 * A database with many reports, some entities with two, in which this migration ran over what was there.
 *
 * @returns the way back to before it, and how many reports there are
 */
export async function migrateOverReports(
  knex: Knex,
  migration: string,
  reportOf: (scorecard: string, index: number) => Report,
): Promise<{ goBack(): Promise<void>; reports: number }> {
  const goBack = async () => {
    while ((await knex.migrate.currentVersion({ directory })) >= migration) {
      await knex.migrate.down({ directory });
    }
  };
  await migrate({ getClient: async () => knex });
  const names = Array.from({ length: ENTITIES }, (_, i) => `entity-${i}`);
  const entityIds = await storeEntities(createKnexStores(knex), ...names);
  await goBack();
  const rows = entityIds.flatMap((entity_id, index) =>
    ['service', ...(index % 3 === 0 ? ['basics'] : [])].map(scorecard => ({
      entity_id,
      scorecard,
      hash: 'hash',
      definition_hash: 'standard-1',
      level: 'none',
      rank: 0,
      level_since: 'then',
      changed_at: 'then',
      report: JSON.stringify(reportOf(scorecard, index)),
    })),
  );
  await knex.batchInsert('reports', rows, 50);
  await knex.migrate.latest({ directory });
  return { goBack, reports: rows.length };
}
