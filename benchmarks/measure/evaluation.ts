import { Knex } from 'knex';
import { atMost, Figure, median, ms, ratio } from './figure';
import { captureRows, runReference } from './reference';
import { timed } from './watch';
import { NEVER, World } from './world';

const MOST_TIMES_REFERENCE = 2.5;
/** More, where one is soon over. */
const ROUNDS = { small: 3, large: 1 };
const LARGE = 5000;

/** Everything judged anew, against a reference that only reads and writes the same. */
export async function fullEvaluation(
  world: World,
): Promise<{ figures: Figure[]; reference: number }> {
  const { knex } = world;
  const evaluations: number[] = [];
  const references: number[] = [];
  const batches = await recordBatches(world, () => judgeAll(world, []));
  const rows = await captureRows(knex, batches);
  const rounds = batches.flat().length < LARGE ? ROUNDS.small : ROUNDS.large;
  for (let round = 0; round < rounds; round++) {
    await forgetVerdicts(knex);
    references.push(await timed(() => runReference(knex, rows)));
    await judgeAll(world, evaluations);
  }
  const [evaluation, reference] = [median(evaluations), median(references)];
  return {
    reference,
    figures: [
      { name: 'reference', text: ms(reference) },
      { name: 'full evaluation', text: ms(evaluation) },
      atMost(
        'full evaluation ÷ reference',
        evaluation / reference,
        MOST_TIMES_REFERENCE,
        ratio,
      ),
      {
        name: 'entities evaluated at once',
        text: `${Math.max(...batches.map(batch => batch.length))}`,
      },
    ],
  };
}

async function judgeAll({ knex, context }: World, times: number[]) {
  await forgetVerdicts(knex);
  times.push(await timed(() => context.evaluator.evaluateDue(NEVER)));
}

/** As if nothing had ever been judged. */
async function forgetVerdicts(knex: Knex) {
  for (const table of ['reports', 'report_history', 'outcomes']) {
    await knex(table).del();
  }
  await knex('evaluations').update({
    revision: 0,
    pending_causes: 8,
    definition_hash: null,
    evaluated_at: null,
    due_at: null,
  });
  if (knex.client.config.client === 'pg') await knex.raw('vacuum analyze');
}

/** Which entities are kept together. */
async function recordBatches(
  { stores: { reports } }: World,
  work: () => Promise<unknown>,
): Promise<number[][]> {
  const batches: number[][] = [];
  const keep = reports.keep.bind(reports);
  reports.keep = async evaluations => {
    batches.push(evaluations.map(({ entityId }) => entityId));
    return keep(evaluations);
  };
  await work();
  reports.keep = keep;
  return batches;
}
