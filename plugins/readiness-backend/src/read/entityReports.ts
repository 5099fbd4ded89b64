import {
  CurrentReport,
  DefinitionSet,
  EntityRef,
  EntityReports,
} from 'backstage-plugin-readiness-common';
import { CollectorState } from '../stores/CollectorRunStore';
import { StoredReport } from '../stores/ReportStore';
import { ReadContext } from './ReadContext';
import { collectorsAskedBy, sourcesOf } from './sources';

/** The current reports of one entity, the richest scorecard first; nothing when it does not live. */
export async function readEntityReports(
  ref: EntityRef,
  context: ReadContext,
): Promise<EntityReports | undefined> {
  const { stores, archive } = context;
  const entity = await stores.entities.get(ref);
  if (!entity) return undefined;
  const { evaluated, reports } = await stores.reports.getCurrent(entity.id);
  const judged = await Promise.all(
    reports.map(async stored => ({
      stored,
      definitions: await archive.get(stored.report.definitionHash),
    })),
  );
  const facts = await stores.facts.get([entity.id]);
  const asked = new Set(
    judged.flatMap(({ stored, definitions }) =>
      collectorsAskedBy(stored.report, definitions),
    ),
  );
  const states = await stores.collectorRuns.listStates();
  return {
    entityRef: ref,
    state: evaluated ? 'evaluated' : 'pending',
    reports: judged
      .map(({ stored, definitions }) => toCurrentReport(stored, definitions))
      .sort(richestFirst),
    sources: sourcesOf(asked, facts.get(entity.id) ?? {}, {
      states,
      collectors: await titlesOf(asked, states, context),
    }),
  };
}

/** Namespaces are looked up only where one of them is asked for. */
async function titlesOf(
  asked: ReadonlySet<string>,
  states: readonly CollectorState[],
  { collectors, listNamespaces }: ReadContext,
) {
  const isPushed = states.some(one => one.pushedAt && asked.has(one.collector));
  return isPushed ? [...collectors, ...(await listNamespaces())] : collectors;
}

/** With the titles and texts that it was judged under, not those of today. */
function toCurrentReport(
  { report, levelSince }: StoredReport,
  { scorecards, checks }: DefinitionSet,
): CurrentReport {
  return {
    report,
    since: levelSince,
    scorecard: scorecards[report.scorecard],
    checks: Object.fromEntries(
      report.results.map(({ check }) => [check, checks[check]]),
    ),
  };
}

function richestFirst(a: CurrentReport, b: CurrentReport): number {
  return (
    Number(a.scorecard.fallback ?? false) -
      Number(b.scorecard.fallback ?? false) ||
    b.report.results.length - a.report.results.length ||
    (a.scorecard.id < b.scorecard.id ? -1 : 1)
  );
}
