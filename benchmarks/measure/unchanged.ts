import { atMost, count, Figure, median, ms, ratio } from './figure';
import { countStatements } from './statements';
import { timed } from './watch';
import { World } from './world';

const MOST_OF_REFERENCE = 0.05;
const MOST_STATEMENTS = 20;
const ROUNDS = 5;

/** A cycle in which nothing is new: the usual one. */
export async function unchangedCycle(
  world: World,
  reference: number | undefined,
): Promise<Figure[]> {
  await world.cycle();
  const runs = await world
    .knex('collector_runs')
    .count<{ n: number }[]>({ n: '*' });
  const { statements, written } = await countStatements(
    world.knex,
    world.cycle,
  );
  const runsAfter = await world
    .knex('collector_runs')
    .count<{ n: number }[]>({ n: '*' });
  const newRuns = Number(runsAfter[0].n) - Number(runs[0].n);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(await timed(world.cycle));
  }
  const time = median(times);
  return [
    { name: 'unchanged cycle', text: ms(time) },
    ...(reference
      ? [
          atMost(
            'unchanged cycle ÷ reference',
            time / reference,
            MOST_OF_REFERENCE,
            ratio,
          ),
        ]
      : []),
    atMost(
      'statements of an unchanged cycle',
      statements,
      MOST_STATEMENTS,
      count,
    ),
    atMost(
      `rows written by an unchanged cycle, beside its ${newRuns} run rows`,
      written - newRuns,
      0,
      count,
    ),
  ];
}
