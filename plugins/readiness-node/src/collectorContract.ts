import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogSnapshot, CollectedFacts, Collector } from './collector';
import {
  checkDeclarations,
  checkEntities,
  checkFacts,
  checkSame,
} from './contractChecks';

/**
 * What a collector is tried with.
 *
 * @public
 */
export interface CollectorContractOptions {
  /** Entities it applies to, two or more; their source must be reachable, or a fake of it. */
  entities: readonly Entity[];
  /** What `context.catalog` knows; just `entities` unless given. */
  catalog?: CatalogSnapshot;
  now?: Date;
}

/**
 * One promise of a collector, to be kept by an implementation.
 *
 * @public
 */
export interface ContractCase {
  name: string;
  /** Throws when the promise is broken. */
  run(): Promise<void>;
}

/**
 * What every collector promises, as cases for any test runner:
 *
 * ```ts
 * it.each(collectorContract(collector, { entities }))('$name', ({ run }) => run());
 * ```
 *
 * @public
 */
export function collectorContract(
  collector: Collector,
  options: CollectorContractOptions,
): ContractCase[] {
  const collect = (entities: readonly Entity[], abort: AbortSignal) =>
    drain(collector, entities, contextFor(options, abort));
  const everything = () => collect(options.entities, neverAborted());
  return [
    {
      name: 'declares facts, each once, under its own id',
      run: async () => checkDeclarations(collector),
    },
    {
      name: 'yields each entity of its batch at most once, and no other',
      run: async () => checkEntities(options.entities, await everything()),
    },
    {
      name: 'yields declared facts only, of their declared types',
      run: async () => checkFacts(collector, await everything()),
    },
    {
      name: 'says the same when asked again at the same time',
      run: async () => checkSame(await everything(), await everything()),
    },
    {
      name: 'accepts an empty batch',
      run: async () => checkEntities([], await collect([], neverAborted())),
    },
    {
      name: 'stops soon when it is aborted',
      run: () => checkAbort(abort => collect(options.entities, abort)),
    },
  ];
}

const SILENT: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => SILENT,
};

async function drain(
  collector: Collector,
  entities: readonly Entity[],
  context: Parameters<Collector['collect']>[1],
): Promise<CollectedFacts[]> {
  const all: CollectedFacts[] = [];
  for await (const collected of collector.collect(entities, context)) {
    all.push(collected);
  }
  return all;
}

/** Ending early and throwing are both fine; going on is not. */
async function checkAbort(collect: (abort: AbortSignal) => Promise<unknown>) {
  const controller = new AbortController();
  controller.abort();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('it was still running a second after')),
      1000,
    );
  });
  const run = collect(controller.signal).catch(() => undefined);
  try {
    await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

function contextFor(options: CollectorContractOptions, abort: AbortSignal) {
  return {
    abort,
    now: options.now ?? new Date('2026-11-20T09:40:00.000Z'),
    logger: SILENT,
    catalog: options.catalog ?? catalogOf(options.entities),
    notify: () => {},
  };
}

function catalogOf(entities: readonly Entity[]): CatalogSnapshot {
  const byRef = new Map(
    entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  return { get: ref => byRef.get(ref), membersOf: () => [] };
}

function neverAborted(): AbortSignal {
  return new AbortController().signal;
}
