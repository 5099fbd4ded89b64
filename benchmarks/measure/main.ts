import { alarmsScanned } from './alarms';
import { catalogShows } from './catalog';
import { fullCycle } from './cycle';
import { openDatabase } from './database';
import { putInForce } from './definitions';
import { deliveriesTaken } from './deliveries';
import { engineAlone } from './engine';
import { fullEvaluation } from './evaluation';
import { Figure } from './figure';
import { filteredOverHttp } from './filtered';
import { reportsOverHttp } from './http';
import { listsOverHttp } from './lists';
import { unchangedCycle } from './unchanged';
import { createWorld, World } from './world';

/** Needs nothing of the cycle over a made-up catalog. */
const WITH_A_CATALOG = 'catalog';

interface Options {
  database: string;
  entities: number;
  only: string[];
  connectionString?: string;
}

/** Measures one database at one size, and hands the figures to the process that asked. */
async function main(options: Options) {
  const figures: Figure[] = [];
  if (options.only.some(part => part !== WITH_A_CATALOG)) {
    await inDatabase(options, async world => {
      figures.push(...(await fullCycle(world, options.entities)));
      figures.push(...(await measureParts(world, options.only)));
    });
  }
  if (options.only.includes(WITH_A_CATALOG)) {
    const { database, entities, connectionString } = options;
    const server = database === 'postgres' ? connectionString : undefined;
    figures.push(...(await catalogShows(entities, server)));
  }
  process.send?.(figures, () => process.exit(0));
}

async function measureParts(world: World, only: string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  if (only.includes('engine')) figures.push(...(await engineAlone(world)));
  let reference: number | undefined;
  if (only.includes('evaluation')) {
    const evaluation = await fullEvaluation(world);
    figures.push(...evaluation.figures);
    reference = evaluation.reference;
  }
  if (only.includes('cycle')) {
    figures.push(...(await unchangedCycle(world, reference)));
  }
  if (only.includes('delivery'))
    figures.push(...(await deliveriesTaken(world)));
  if (only.includes('alarms')) figures.push(...(await alarmsScanned(world)));
  if (only.includes('http')) figures.push(...(await reportsOverHttp(world)));
  if (only.includes('lists')) {
    figures.push(...(await listsOverHttp(world)));
    figures.push(...(await filteredOverHttp(world)));
  }
  return figures;
}

async function inDatabase(
  { connectionString, database }: Options,
  work: (world: World) => Promise<void>,
) {
  const { knex, close } = await openDatabase(
    database === 'postgres' ? connectionString : undefined,
  );
  try {
    const world = createWorld(knex, 0);
    await putInForce(world.stores);
    await work(world);
  } finally {
    await close();
  }
}

main(JSON.parse(process.argv[2])).catch(error => {
  console.error(error);
  process.exit(1);
});
