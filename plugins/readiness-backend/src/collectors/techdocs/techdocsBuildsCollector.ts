import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Observation } from 'backstage-plugin-readiness-common';
import {
  absent,
  Collector,
  defineCollector,
  failed,
  present,
} from 'backstage-plugin-readiness-node';
import pLimit from 'p-limit';
import { APPLIES_TO } from '../catalogCollector';
import { docsEntityOf } from './docsEntityOf';
import { techdocsBuildFacts } from './techdocsBuildFacts';
import { Build, TechdocsClient } from './TechdocsClient';

const AT_ONCE = 4;

/** When TechDocs last built the docs. */
export function createTechdocsBuildsCollector(
  client: TechdocsClient,
): Collector {
  return defineCollector({
    id: 'techdocs-builds',
    title: 'TechDocs',
    facts: techdocsBuildFacts,
    appliesTo: APPLIES_TO,
    schedule: {
      initialDelay: { minutes: 3 },
      frequency: { hours: 6 },
      timeout: { hours: 2 },
    },
    async *collect(batch, { abort }) {
      abort.throwIfAborted();
      const limit = pLimit(AT_ONCE);
      const asked = batch.map(entity => ({
        entityRef: stringifyEntityRef(entity),
        build: limit(() => buildOf(entity, client, abort)),
      }));
      for (const { entityRef, build } of asked) {
        yield { entityRef, facts: { 'techdocs-builds/built-at': await build } };
      }
    },
  });
}

async function buildOf(
  entity: Entity,
  client: TechdocsClient,
  abort: AbortSignal,
): Promise<Observation> {
  const ref = docsEntityOf(entity);
  return ref ? observe(await client.lastBuild(ref, abort)) : absent('unmapped');
}

function observe(build: Build): Observation {
  switch (build.status) {
    case 'built':
      return present(build.at);
    case 'not-built':
      return absent();
    case 'not-installed':
      return absent('unmapped');
    default:
      return failed(build.message);
  }
}
