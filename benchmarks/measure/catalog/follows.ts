import { setTimeout as sleep } from 'node:timers/promises';
import { count, Figure, median, ms } from '../figure';
import { timed } from '../watch';
import { WholeBackend } from './backend';
import { LABEL, nameOf } from './climb';
import { processEverything, settled, stitchesOf } from './stitches';

const CHANGES = 5;
const LOOK_EVERY = 50;
const FILLS_EVERY = 3000;

/** Everything that changed is processed a second time after 30 seconds; that belongs to a quiet cycle. */
const SECOND_TIME = 45_000;

/** How soon the catalog answers with a level that moved, and what that costs it. */
export async function levelsFollow(whole: WholeBackend): Promise<Figure[]> {
  const { knex } = whole;
  const times: number[] = [];
  const moved = await stitchesOf(knex, async () => {
    for (let i = 0; i < CHANGES; i++) {
      times.push(await timed(() => climbs(whole, nameOf(i))));
    }
  });
  const quiet = await stitchesOf(knex, async () => {
    await processEverything(knex);
    await sleep(SECOND_TIME);
  });
  return [
    { name: 'changed fact to answer of the catalog', text: ms(median(times)) },
    { name: '… the longest', text: ms(Math.max(...times)) },
    exactly('stitches by one level change', moved / CHANGES, 1),
    exactly('stitches by an unchanged cycle', quiet, 0),
  ];
}

/** Until the catalog shows a level for so many services, and has nothing left to do of that. */
export async function shown(whole: WholeBackend, services: number) {
  const bronze = `${LABEL}=bronze`;
  while ((await listed(whole, bronze)) < services) await sleep(FILLS_EVERY);
  await settled(whole.knex);
}

/** What changed is processed a second time; a level that moves meanwhile would wait for all of it. */
export async function calmed({ knex }: WholeBackend) {
  await sleep(SECOND_TIME);
  await settled(knex);
}

async function climbs(whole: WholeBackend, name: string) {
  const { verdicts } = await whole.post('readiness/v1/facts', {
    namespace: 'drills',
    observations: [
      {
        entityRef: `component:default/${name}`,
        fact: 'drills/rehearsed',
        observedAt: new Date().toISOString(),
        value: true,
      },
    ],
  });
  if (verdicts[0].status !== 'taken') throw new Error(JSON.stringify(verdicts));
  const silver = `${LABEL}=silver,metadata.name=${name}`;
  while ((await listed(whole, silver)) < 1) await sleep(LOOK_EVERY);
}

async function listed(whole: WholeBackend, filter: string): Promise<number> {
  const query = new URLSearchParams({ filter, limit: '1' });
  const page = await whole.get(`catalog/entities/by-query?${query}`);
  return page.totalItems;
}

function exactly(name: string, value: number, target: number): Figure {
  const met = value === target;
  return { name, text: count(value), target: `${target}`, met };
}
