import { Knex } from 'knex';
import { ReportFilter } from '../ReportSearch';
import { isPostgres } from './client';
import { textRows } from './jsonRows';
import { query } from './statements';

/** A filter that names all that it means: the groups below a group, the systems of a domain. */
export interface FlatFilter extends Omit<ReportFilter, 'domains'> {
  /** Refs of what is in the domains by itself: systems, and domains below. */
  inDomains?: string[];
}

/**
 * Asked first, and apart: a database that knows the owners finds what they own by an index, one that has to work
 * them out on the way reads everything.
 */
export async function flatFilter(
  knex: Knex,
  { domains, ...filter }: ReportFilter,
): Promise<FlatFilter> {
  const { owners } = filter;
  return {
    ...filter,
    ...(owners && { owners: await groupsWithin(knex, owners) }),
    ...(domains && { inDomains: await membersOf(knex, domains) }),
  };
}

/** `union` drops what was found before, so a tree that bites its tail ends. */
async function groupsWithin(knex: Knex, owners: readonly string[]) {
  return refsOf(
    knex,
    `with recursive owners(ref) as (
       select value from (?) as given
       union select g.group_ref from group_parents g
         join owners on g.parent_ref = owners.ref
     ) select ref from owners`,
    owners,
  );
}

async function membersOf(knex: Knex, domains: readonly string[]) {
  // PostgreSQL wants to hear that both halves sort alike, though nothing is sorted.
  const value = isPostgres(knex) ? 'value collate "C"' : 'value';
  return refsOf(
    knex,
    `with recursive domains(ref) as (
       select ${value} from (?) as given
       union select d.ref from entity_search d
         join domains on d.domain = domains.ref and d.kind = 'domain'
     ) select m.ref from entity_search m join domains on m.domain = domains.ref`,
    domains,
  );
}

async function refsOf(knex: Knex, sql: string, given: readonly string[]) {
  const rows = await query<{ ref: string }>(knex, sql, [textRows(knex, given)]);
  return rows.map(({ ref }) => ref);
}
