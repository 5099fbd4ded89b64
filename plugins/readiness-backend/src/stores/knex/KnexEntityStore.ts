import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  EntityStore,
  LivingEntity,
  ProjectedEntity,
  StoredEntity,
} from '../EntityStore';
import { ENTITY_COLUMNS, EntityColumns, toStoredEntity } from './entityColumns';
import { isPostgres } from './client';
import { keepOthersOff } from './entityLocks';
import { removeEntitySearch } from './entitySearchRows';
import { freezeFacts } from './freezeFacts';
import { textRows } from './jsonRows';
import { purgeEntities } from './purgeEntities';
import { query } from './statements';
import { upsertEntities } from './upsertEntities';

/** Keeps statements of a sensible size: an entity has a few kilobytes. */
const ENTITIES_PER_STATEMENT = 1500;

const WITH_REF = 'entity_id in (select id from entities where ref in (?))';

export class KnexEntityStore implements EntityStore {
  readonly batchSize: number;

  constructor(private readonly knex: Knex) {
    this.batchSize = isPostgres(knex) ? 1200 : 30;
  }

  async listLiving(): Promise<LivingEntity[]> {
    return query<LivingEntity>(
      this.knex,
      'select id, ref, hash from entities where gone_at is null',
      [],
    );
  }

  async upsert(
    entities: readonly ProjectedEntity[],
    now: Instant,
  ): Promise<void> {
    if (entities.length === 0) return;
    // The last one counts where one comes twice: a statement must not touch a row twice.
    const unique = [...new Map(entities.map(e => [e.ref, e])).values()];
    await this.knex.transaction(async trx => {
      const refs = unique.map(({ ref }) => ref);
      await keepOthersOff(trx, WITH_REF, [textRows(trx, refs)]);
      for (let i = 0; i < unique.length; i += ENTITIES_PER_STATEMENT) {
        const batch = unique.slice(i, i + ENTITIES_PER_STATEMENT);
        await upsertEntities(trx, batch, now);
      }
    });
  }

  async markGone(refs: readonly EntityRef[], now: Instant): Promise<void> {
    if (refs.length === 0) return;
    await this.knex.transaction(async trx => {
      await keepOthersOff(trx, WITH_REF, [textRows(trx, refs)]);
      const gone = await query<{ id: number }>(
        trx,
        `update entities set gone_at = ?
         where gone_at is null and ref in (?) returning id`,
        [now, textRows(trx, refs)],
      );
      const ids = gone.map(({ id }) => id);
      await removeEntitySearch(trx, ids);
      await freezeFacts(trx, ids, now);
    });
  }

  async purgeGone(before: Instant): Promise<number> {
    return this.knex.transaction(trx => purgeEntities(trx, before));
  }

  async get(ref: EntityRef): Promise<StoredEntity | undefined> {
    const [row] = await query<EntityColumns>(
      this.knex,
      `select ${ENTITY_COLUMNS} from entities e
       where e.gone_at is null and e.ref = ?`,
      [ref],
    );
    return row && toStoredEntity(row);
  }

  async getMany(refs: readonly EntityRef[]): Promise<StoredEntity[]> {
    if (refs.length === 0) return [];
    const rows = await query<EntityColumns>(
      this.knex,
      `select ${ENTITY_COLUMNS} from entities e
       where e.gone_at is null and e.ref in (?)`,
      [textRows(this.knex, refs)],
    );
    return rows.map(toStoredEntity);
  }

  async page(options: {
    after: number;
    limit: number;
  }): Promise<StoredEntity[]> {
    const rows = await query<EntityColumns>(
      this.knex,
      `select ${ENTITY_COLUMNS} from entities e
       where e.gone_at is null and e.id > ? order by e.id limit ?`,
      [options.after, options.limit],
    );
    return rows.map(toStoredEntity);
  }
}
