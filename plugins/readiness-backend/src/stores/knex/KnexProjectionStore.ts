import { Knex } from 'knex';
import {
  LevelChanges,
  ProjectionPosition,
  ProjectionStore,
} from '../ProjectionStore';
import { groupLevels, LevelRow } from '../shared/groupLevels';
import { isKnown } from '../shared/isKnown';
import { query } from './statements';

const LEVEL =
  'e.ref as "entityRef", r.scorecard, r.level, r.rank, r.categories';

export class KnexProjectionStore implements ProjectionStore {
  constructor(private readonly knex: Knex) {}

  async read(since?: ProjectionPosition): Promise<LevelChanges> {
    // First, so that what is read after it is never less than it says.
    const [position] = await query<ProjectionPosition>(
      this.knex,
      'select epoch, seq from projection_clock',
      [],
    );
    const full = !isKnown(since, position);
    const rows = full
      ? await this.#all()
      : await this.#changes(since, position);
    return { position, full, entries: groupLevels(rows) };
  }

  #all(): Promise<LevelRow[]> {
    return query<LevelRow>(
      this.knex,
      `select ${LEVEL} from reports r join entities e on e.id = r.entity_id
       order by e.ref`,
      [],
    );
  }

  async #changes(
    since: ProjectionPosition,
    now: ProjectionPosition,
  ): Promise<LevelRow[]> {
    if (since.seq === now.seq) return [];
    return query<LevelRow>(
      this.knex,
      `select ${LEVEL} from projected_levels p
       join entities e on e.id = p.entity_id
       left join reports r on r.entity_id = p.entity_id
       where p.seq > ? order by e.ref`,
      [since.seq],
    );
  }
}
