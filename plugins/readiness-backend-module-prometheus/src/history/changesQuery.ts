import { quotedName } from '../promql/quotedName';

/** In seconds. As often as a server is scanned: what is over between two looks is not seen by these either. */
export const STEP = 60;

/** Tells what begins from what ends. */
export const CHANGE = 'readiness_change';
export const BEGAN = 'began';

/**
 * Asks at which looks alerts fired that had not fired at the look before, and the other way round: what has fired for
 * weeks is not told of ten thousand times.
 *
 * @param labels - that alerts are told apart by
 */
export function changesQuery(labels: readonly string[]): string {
  const by = labels.map(quotedName).join(', ');
  const now = `group by (${by}) (ALERTS{alertstate="firing"})`;
  const before = `group by (${by}) (ALERTS{alertstate="firing"} offset ${STEP}s)`;
  const tagged = (query: string, value: string) =>
    `label_replace(${query}, "${CHANGE}", "${value}", "", "")`;
  return [
    tagged(`(${now} unless ${before})`, BEGAN),
    tagged(`(${before} unless ${now})`, 'ended'),
  ].join(' or ');
}
