import { hash } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import { SourceState } from '../../alarms/AlarmSources';
import { Hearing, isMapped } from '../../delivery/heardOf';
import { packageVersion } from '../../packageVersion';
import type { AlarmsCollectorOptions } from './alarmsCollector';

/** Another release may work out the same facts otherwise. */
const VERSION = packageVersion();

/**
 * Changes with whatever the facts of an entity follow from, beside alarms, time, and how fresh it all is.
 *
 * @param deliveries - the revision of what feeds told of it
 */
export function fingerprintOf(
  entity: Entity,
  deliveries: number,
  asked: { sources: readonly SourceState[]; hearing: Hearing },
  options: Pick<AlarmsCollectorOptions, 'reader' | 'deliveryFingerprint'>,
): string {
  const { reader, deliveryFingerprint } = options;
  const sources = reader
    .selectedIn(entity, asked.sources)
    .map(({ id, title, historySince, selectors }) => [
      id,
      title,
      historySince,
      selectors,
    ]);
  const text = JSON.stringify([
    VERSION,
    reader.options.fingerprint,
    sources,
    deliveryFingerprint,
    deliveries,
    asked.hearing.incidents,
    isMapped(entity, asked.hearing),
  ]);
  return hash('sha256', text);
}
