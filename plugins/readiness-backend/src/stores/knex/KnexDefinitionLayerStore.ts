import { canonicalJson, Instant } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import {
  Claim,
  DefinitionLayer,
  DefinitionLayerStore,
} from '../DefinitionLayerStore';
import { mayClaim } from '../shared/mayClaim';
import { isPostgres } from './client';
import { textRows } from './jsonRows';
import { query, upsertRows } from './statements';

const LAYERS = {
  name: 'definition_layers',
  key: ['id'],
  columns: {
    id: 'text',
    position: 'integer',
    title: 'text',
    read_at: 'text',
    status: 'text',
    problems: 'text',
    accepted: 'text',
  },
} as const;

interface LayerRow extends Pick<DefinitionLayer, 'id' | 'title' | 'status'> {
  readAt: Instant | null;
  problems: string;
  accepted: string;
}

export class KnexDefinitionLayerStore implements DefinitionLayerStore {
  constructor(private readonly knex: Knex) {}

  async list(): Promise<DefinitionLayer[]> {
    const rows = await query<LayerRow>(
      this.knex,
      `select id, title, read_at as "readAt", status, problems, accepted
       from definition_layers order by position`,
      [],
    );
    return rows.map(({ readAt, problems, accepted, ...layer }) => ({
      ...layer,
      ...(readAt !== null && { readAt }),
      problems: JSON.parse(problems),
      accepted: JSON.parse(accepted),
    }));
  }

  async replace(layers: readonly DefinitionLayer[]): Promise<void> {
    const ids = layers.map(({ id }) => id);
    await this.knex.transaction(async trx => {
      await query(trx, 'delete from definition_layers where id not in (?)', [
        textRows(trx, ids),
      ]);
      await upsertRows(trx, LAYERS, layers.map(toRow));
    });
  }

  async claim(claim: Claim, lapsedBefore: Instant): Promise<boolean> {
    return this.knex.transaction(async trx => {
      await lockClaims(trx);
      const current = await readClaim(trx);
      if (!mayClaim(claim, current, lapsedBefore)) return false;
      await writeClaim(trx, claim);
      return true;
    });
  }

  async release(replica: string): Promise<void> {
    await this.knex('definition_claims').where({ replica }).delete();
  }
}

function toRow(layer: DefinitionLayer, position: number) {
  return {
    id: layer.id,
    position,
    title: layer.title,
    read_at: layer.readAt ?? null,
    status: layer.status,
    problems: JSON.stringify(layer.problems),
    accepted: canonicalJson(layer.accepted),
  };
}

/** Replicas that start together take turns, even when there is no row yet to lock. */
async function lockClaims(trx: Knex.Transaction) {
  if (!isPostgres(trx)) return;
  await trx.raw('lock table definition_claims in share row exclusive mode');
}

async function readClaim(trx: Knex.Transaction): Promise<Claim | undefined> {
  const [row] = await query<Claim>(
    trx,
    `select replica, package_version as "packageVersion", since,
       confirmed_at as "confirmedAt"
     from definition_claims`,
    [],
  );
  return row;
}

async function writeClaim(trx: Knex.Transaction, claim: Claim) {
  await trx('definition_claims')
    .insert({
      id: 1,
      replica: claim.replica,
      package_version: claim.packageVersion,
      since: claim.since,
      confirmed_at: claim.confirmedAt,
    })
    .onConflict('id')
    .merge();
}
