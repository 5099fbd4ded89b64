import { canonicalJson } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { ActiveDefinitions, DefinitionStore } from '../DefinitionStore';

import { mayReplace } from '../shared/mayReplace';
import { isPostgres } from './client';
import { query } from './statements';

interface DefinitionSetRow {
  hash: string;
  /** Missing when it is known already. */
  content: string | null;
  packageVersion: string;
  activatedAt: string;
}

export class KnexDefinitionStore implements DefinitionStore {
  /** What is in force is asked for by every list, and is large: what has a hash is read once. */
  #last?: ActiveDefinitions;

  constructor(private readonly knex: Knex) {}

  async getActive(): Promise<ActiveDefinitions | undefined> {
    const active = await readWhere(this.knex, 'active = ?', true, this.#last);
    this.#last = active;
    return active;
  }

  async get(hash: string): Promise<ActiveDefinitions | undefined> {
    return readWhere(this.knex, 'hash = ?', hash);
  }

  async activate(set: ActiveDefinitions): Promise<ActiveDefinitions> {
    return this.knex.transaction(async trx => {
      await lockDefinitions(trx);
      const active = await readWhere(trx, 'active = ?', true);
      const stays =
        active &&
        (isSame(active, set) ||
          !mayReplace(set.packageVersion, active.packageVersion));
      if (stays) return active;
      const activatedAt =
        active?.hash === set.hash ? active.activatedAt : set.activatedAt;
      const next = { ...set, activatedAt };
      await writeActive(trx, next);
      return next;
    });
  }
}

function isSame(active: ActiveDefinitions, set: ActiveDefinitions): boolean {
  return (
    active.hash === set.hash && active.packageVersion === set.packageVersion
  );
}

/** Replicas that start together take turns, even when there is no row yet to lock. Reading goes on. */
async function lockDefinitions(trx: Knex.Transaction) {
  if (!isPostgres(trx)) return;
  await trx.raw('lock table definition_sets in share row exclusive mode');
}

async function writeActive(trx: Knex.Transaction, set: ActiveDefinitions) {
  await trx('definition_sets')
    .where({ active: true })
    .whereNot({ hash: set.hash })
    .update({ active: false });
  await trx('definition_sets')
    .insert({
      hash: set.hash,
      content: canonicalJson(set.definitions),
      package_version: set.packageVersion,
      activated_at: set.activatedAt,
      active: true,
    })
    .onConflict('hash')
    .merge(['package_version', 'activated_at', 'active']);
}

/** @param known - a set whose content need not be read again */
async function readWhere(
  knex: Knex,
  condition: string,
  value: string | boolean,
  known?: ActiveDefinitions,
): Promise<ActiveDefinitions | undefined> {
  const [row] = await query<DefinitionSetRow>(
    knex,
    `select hash, case when hash = ? then null else content end as content,
       package_version as "packageVersion", activated_at as "activatedAt"
     from definition_sets where ${condition}`,
    [known?.hash ?? '', value],
  );
  if (!row) return undefined;
  const { content, ...set } = row;
  if (content !== null) return { ...set, definitions: JSON.parse(content) };
  return known && { ...set, definitions: known.definitions };
}
