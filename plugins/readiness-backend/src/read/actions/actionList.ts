import {
  ActionGroup,
  ActionItem,
  ActionList,
  CheckDefinition,
  ListActionsQuery,
} from 'backstage-plugin-readiness-common';
import { ReadScope } from '../../stores/ReadScope';
import { OpenReport, ReportFilter } from '../../stores/ReportSearch';
import { breathe } from '../../util/breathe';
import { chunks } from '../../util/chunks';
import { ReadContext } from '../ReadContext';
import { assertKnown, toReportFilter } from '../reportFilter';
import { activeDefinitions } from '../standard';
import { decodeActionCursor, encodeActionCursor } from './actionCursor';
import { FixGroup, groupItems, OpenItem, totalEffort } from './ActionItems';
import { readItems } from './itemDetails';
import { liftOf } from './lift';
import { readOpenReports } from './openReports';
import { compareRanks, pointsOf, RankedGroup, rankGroups } from './rankGroups';
import { waitingGroups } from './waiting';

/** As the contract says. */
const DEFAULT_LIMIT = 25;

/** So many items of a group are told, unless it is asked for alone. */
const FIRST_ITEMS = 3;

/** What doing the first few groups lifts. */
const LIFTING = 3;

/** Reports sorted into groups before others have their turn. */
const STRETCH = 1000;

type Checks = Readonly<Record<string, CheckDefinition>>;

/** What there is to do on the entities of a list, as far as the scope goes. */
export async function readActionList(
  query: ListActionsQuery,
  scope: ReadScope,
  context: ReadContext,
): Promise<ActionList> {
  const { definitions } = await activeDefinitions(context);
  const { checks, scorecards } = definitions;
  const { check, cursor, sort = 'ratio' } = query;
  if (check !== undefined) assertKnown('check', 'check', check, checks);
  const filter = toReportFilter(query, definitions);
  const list = { filter, sort, check };
  const after =
    cursor === undefined ? undefined : decodeActionCursor(cursor, list);
  const reports = await readOpenReports(filter, scope, context);
  const groups = await groupsOf(reports, checks);
  const ranked = rankGroups(groups, sort);
  const behind = ranked.filter(
    ({ group, rank }) =>
      (check === undefined || group.check === check) &&
      (!after || compareRanks(rank, after) > 0),
  );
  const page = behind.slice(0, query.limit ?? DEFAULT_LIMIT);
  const last = page.at(-1);
  const levels = scorecards[filter.scorecard].levels.map(({ id }) => id);
  const first = ranked.slice(0, LIFTING).map(({ group }) => group);
  const lift = liftOf(first, reports, { checks, levels });
  return {
    entities: reports.length,
    items: groups.reduce((sum, { items }) => sum + items.length, 0),
    groups: await toldGroups(
      page,
      { filter, checks, all: check !== undefined },
      context,
    ),
    ...(lift && { lift }),
    waiting: waitingGroups(reports, checks),
    ...(last &&
      behind.length > page.length && {
        nextCursor: encodeActionCursor(last.rank, list),
      }),
  };
}

async function groupsOf(
  reports: readonly OpenReport[],
  checks: Checks,
): Promise<FixGroup[]> {
  const groups = new Map<string, FixGroup>();
  for (const some of chunks(reports, STRETCH)) {
    groupItems(some, checks, groups);
    await breathe();
  }
  return [...groups.values()];
}

/** The groups of a page, each with its first items, most gain first. */
async function toldGroups(
  page: readonly RankedGroup[],
  {
    filter,
    checks,
    all,
  }: { filter: ReportFilter; checks: Checks; all: boolean },
  context: ReadContext,
): Promise<ActionGroup[]> {
  const shown = page.map(({ group }) => ({
    group,
    items: [...group.items]
      .sort(mostGainFirst)
      .slice(0, all ? undefined : FIRST_ITEMS),
  }));
  const told = await readItems(
    filter.scorecard,
    shown.flatMap(({ items }) => items),
    item => checks[item.check].remediation.effort,
    context,
  );
  return shown.map(({ group, items }) => ({
    ...toGroup(group, checks[group.check]),
    items: items.flatMap(item => told.get(item) ?? []),
  }));
}

function mostGainFirst(a: OpenItem, b: OpenItem): number {
  return b.gain - a.gain || (a.ref < b.ref ? -1 : 1);
}

function toGroup(
  group: FixGroup,
  { title, failureTitle, rationale, remediation }: CheckDefinition,
): Omit<ActionGroup, 'items'> & { items?: ActionItem[] } {
  const { check, place, effort, items } = group;
  const fails = items.some(({ status }) => status === 'fail');
  return {
    check,
    // Of what is only unknown nobody can say that it is not so.
    title: fails ? failureTitle : title,
    text: remediation.text,
    rationale,
    effort,
    totalEffort: totalEffort(group),
    gain: pointsOf(group),
    shared: place !== undefined,
    ...(place !== undefined && { place }),
    entities: items.length,
  };
}
