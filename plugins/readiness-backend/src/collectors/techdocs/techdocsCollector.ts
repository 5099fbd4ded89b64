import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Observation, techdocsFacts } from 'backstage-plugin-readiness-common';
import {
  absent,
  CollectContext,
  Collector,
  defineCollector,
  failed,
  present,
} from 'backstage-plugin-readiness-node';
import { LinkRecord } from '../../stores/LinkStore';
import { APPLIES_TO } from '../catalogCollector';
import { docsLink } from '../docs/docsLink';
import { techdocsRef } from '../docs/techdocsRef';
import { Links } from '../links/createLinks';

/**
 * When the source of the docs last changed, where its host tells: for docs that are one file in a
 * repository. TechDocs are a folder of files, of which no host tells the last change at once, so of
 * them nothing is said here.
 */
export function createTechdocsCollector(
  links: Links,
  schedule: Collector['schedule'],
): Collector {
  return defineCollector({
    id: 'techdocs',
    title: 'Source of the docs',
    facts: techdocsFacts,
    appliesTo: APPLIES_TO,
    schedule,
    async *collect(batch, context) {
      context.abort.throwIfAborted();
      const files = filesOf(batch, context, links);
      const records = await links.asker.ask(files.values(), context);
      for (const entity of batch) {
        const entityRef = stringifyEntityRef(entity);
        const file = files.get(entityRef);
        const record = file === undefined ? undefined : records.get(file);
        yield {
          entityRef,
          facts: { 'techdocs/source-changed-at': changeOf(file, record) },
        };
      }
    },
  });
}

/** The one file that the docs of an entity are, where they are that. */
function filesOf(
  batch: readonly Entity[],
  { catalog }: CollectContext,
  { sourceHosts, refusalOf }: Links,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const entity of batch) {
    const link = docsLink(entity, catalog)?.link;
    if (!link || techdocsRef(entity, catalog)) continue;
    const url = new URL(link);
    url.hash = '';
    if (!sourceHosts.isFile(url) || refusalOf(url.href)) continue;
    files.set(stringifyEntityRef(entity), url.href);
  }
  return files;
}

/** No source to ask is no answer of one, and connects nothing. */
function changeOf(
  file: string | undefined,
  record: LinkRecord | undefined,
): Observation {
  if (file === undefined) return absent('unmapped');
  if (record?.state !== 'ok') {
    return failed(record?.message ?? 'The docs were not asked yet', {
      ...(!record?.okAt && { anew: true }),
    });
  }
  return record.changedAt
    ? present(record.changedAt, { link: file })
    : absent('unmapped', { link: file });
}
