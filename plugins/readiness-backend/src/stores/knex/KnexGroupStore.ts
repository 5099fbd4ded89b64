import { EntityRef } from 'backstage-plugin-readiness-common';
import { Knex } from 'knex';
import { GroupParent, GroupStore } from '../GroupStore';
import { planTree } from '../shared/planTree';
import { jsonRows, textRows } from './jsonRows';
import { deleteRows, query } from './statements';

const KEY = { group_ref: 'text', parent_ref: 'text' } as const;
const NAME = 'group_parents';

export class KnexGroupStore implements GroupStore {
  constructor(private readonly knex: Knex) {}

  async keepTree(edges: readonly GroupParent[]): Promise<boolean> {
    const stored = await query<GroupParent>(
      this.knex,
      `select group_ref as "group", parent_ref as parent from ${NAME}`,
      [],
    );
    const { add, remove } = planTree(stored, edges);
    if (add.length + remove.length === 0) return false;
    await this.knex.transaction(async trx => {
      await deleteRows(trx, { name: NAME, key: KEY }, remove.map(toRow));
      await query(
        trx,
        `insert into ${NAME} (group_ref, parent_ref)
         select group_ref, parent_ref from ? where true
         on conflict do nothing`,
        [jsonRows(trx, KEY, add.map(toRow))],
      );
    });
    return true;
  }

  /** `union` drops what was found before, so a tree that bites its tail ends. */
  async listWithin(
    groups: readonly EntityRef[],
  ): Promise<Map<EntityRef, EntityRef[]>> {
    const rows = await query<{ root: EntityRef; ref: EntityRef }>(
      this.knex,
      `with recursive trees(root, ref) as (
         select value, value from (?) as given
         union select trees.root, g.group_ref from ${NAME} g
           join trees on g.parent_ref = trees.ref
       ) select root, ref from trees`,
      [textRows(this.knex, groups)],
    );
    const trees = new Map(groups.map(group => [group, [] as EntityRef[]]));
    rows.forEach(({ root, ref }) => trees.get(root)?.push(ref));
    trees.forEach(refs => refs.sort());
    return trees;
  }
}

function toRow({ group, parent }: GroupParent) {
  return { group_ref: group, parent_ref: parent };
}
