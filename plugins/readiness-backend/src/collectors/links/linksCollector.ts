import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { linkFacts } from 'backstage-plugin-readiness-common';
import {
  CollectContext,
  CollectedFacts,
  Collector,
  defineCollector,
} from 'backstage-plugin-readiness-node';
import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { APPLIES_TO } from '../catalogCollector';
import { runbookLink } from '../docs/runbookLink';
import { LinkRecord } from '../../stores/LinkStore';
import { Links } from './createLinks';
import { linkObservations, NO_LINK } from './linkObservations';
import { recordedRefusal, refusalNotice } from './refusalNotice';

/** Whether the runbooks that entities link answer, and how much they say. */
export function createLinksCollector(
  links: Links,
  schedule: SchedulerServiceTaskScheduleDefinition,
): Collector {
  return defineCollector({
    id: 'links',
    title: 'Links',
    facts: linkFacts,
    appliesTo: APPLIES_TO,
    schedule,
    async *collect(batch, context) {
      context.abort.throwIfAborted();
      const runbooks = runbooksOf(batch, context);
      const records = await links.asker.ask(runbooks.values(), context);
      for (const entity of batch) {
        const entityRef = stringifyEntityRef(entity);
        const url = runbooks.get(entityRef);
        const record = url === undefined ? undefined : records.get(url);
        yield { entityRef, facts: factsOf(url, record, links, context) };
      }
    },
  });
}

function runbooksOf(
  batch: readonly Entity[],
  { catalog }: CollectContext,
): Map<string, string> {
  return new Map(
    batch.flatMap(entity => {
      const link = runbookLink(entity, catalog)?.link;
      return link ? [[stringifyEntityRef(entity), withoutHash(link)]] : [];
    }),
  );
}

/** The part that only a browser sees makes no other page. */
function withoutHash(link: string): string {
  const url = new URL(link);
  url.hash = '';
  return url.href;
}

function factsOf(
  url: string | undefined,
  record: LinkRecord | undefined,
  links: Links,
  context: CollectContext,
): CollectedFacts['facts'] {
  if (url === undefined) return NO_LINK;
  const refusal = links.refusalOf(url) ?? recordedRefusal(record);
  if (refusal) context.notify(refusalNotice(url, refusal));
  return linkObservations(url, { record, refusal, now: context.now });
}
