import { Knex } from 'knex';
import { breathe } from '../../util/breathe';
import { EvaluatedEntity } from '../ReportStore';
import { planReports, ReportsPlan } from '../shared/planReports';
import { compareAndSet } from './compareAndSet';
import { outcomeStatements } from './keepOutcomes';
import { countLevelChange } from './projectionClock';
import { readCurrentReports, reportStatements } from './reportTables';
import { historyStatements } from './reportHistory';
import { Statement, together } from './statements';

type CheckIds = ReadonlyMap<string, number>;

/** All there is to write of some evaluations. */
interface Changes {
  plans: ReportsPlan[];
  statements: Statement[];
}

/**
 * Keeps evaluations; whoever lost the race against another evaluation is left out. What is stored is read,
 * and what is to be written made, before the transaction: nobody else can have changed any of it while the
 * revision is still the one that was seen.
 *
 * @returns ids of the entities that were kept
 */
export async function keepEvaluations(
  knex: Knex,
  evaluations: readonly EvaluatedEntity[],
  checkIds: CheckIds,
): Promise<number[]> {
  const plans = await planChanges(knex, evaluations);
  const changes = await changesOf(knex, plans, checkIds);
  return knex.transaction(async trx => {
    const won = new Set(await compareAndSet(trx, evaluations));
    await breathe();
    const lost = plans.some(({ evaluation }) => !won.has(evaluation.entityId));
    const ours = plans.filter(({ evaluation }) => won.has(evaluation.entityId));
    await write(trx, lost ? await changesOf(trx, ours, checkIds) : changes);
    return [...won];
  });
}

/** The evaluations that change any report. */
async function planChanges(
  knex: Knex,
  evaluations: readonly EvaluatedEntity[],
): Promise<ReportsPlan[]> {
  const again = evaluations.filter(({ revision }) => revision > 0);
  const current =
    again.length > 0
      ? await readCurrentReports(
          knex,
          again.map(({ entityId }) => entityId),
        )
      : new Map();
  return evaluations
    .map(one => planReports(one, current.get(one.entityId) ?? new Map()))
    .filter(plan => plan.write.length + plan.remove.length > 0);
}

async function changesOf(
  knex: Knex,
  plans: ReportsPlan[],
  checkIds: CheckIds,
): Promise<Changes> {
  const evaluations = plans.map(({ evaluation }) => evaluation);
  return {
    plans,
    statements: [
      ...(await reportStatements(knex, plans)),
      ...historyStatements(knex, plans),
      ...(await outcomeStatements(knex, evaluations, checkIds)),
    ],
  };
}

async function write(trx: Knex.Transaction, { plans, statements }: Changes) {
  await together(trx, statements);
  await countLevelChange(
    trx,
    plans.flatMap(({ movesLevel, evaluation }) =>
      movesLevel ? evaluation.entityId : [],
    ),
  );
}
