import { Selector } from './Expression';
import { quotedName } from './quotedName';

/**
 * Asks which series there are, by some of their labels.
 *
 * @param selector - only its conditions on the metric and on identity labels count: a metric without any
 *   `code="500"` right now is measured all the same
 * @param isKept - whether conditions on a label count
 * @param by - labels
 */
export function seriesQuery(
  selector: Selector,
  isKept: (label: string) => boolean,
  by: readonly string[],
): string {
  const kept = selector.filter(
    ({ label }) => label === '__name__' || isKept(label),
  );
  // Prometheus takes no selector that any series would fulfil.
  const isBounded = kept.some(
    ({ operator, value }) => operator === '=' && value,
  );
  const matchers = (isBounded ? kept : selector).map(
    ({ label, operator, value }) =>
      `${quotedName(label)}${operator}${JSON.stringify(value)}`,
  );
  const grouping = by.length ? ` by (${by.map(quotedName).join(', ')})` : '';
  return `group${grouping} ({${matchers.join(', ')}})`;
}
