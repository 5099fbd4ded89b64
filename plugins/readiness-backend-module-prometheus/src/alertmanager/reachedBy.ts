import { SentLabels } from '../labels/asSent';
import { receiversOf } from './receiversOf';
import { Routing } from './Routing';

/**
 * Whom alerts of these labels reach, as people know them: `payments-oncall → PagerDuty`. Empty when they
 * reach nobody, whatever else their labels are; nothing where that depends on labels that are not known.
 *
 * @param isOwn - whether a receiver serves nobody but us
 */
export function reachedBy(
  { labels, maybeDropped }: SentLabels,
  { root, receivers }: Routing,
  isOwn: (receiver: string) => boolean,
): readonly string[] | undefined {
  const outcomes = receiversOf(root, labels);
  if (!outcomes || maybeDropped) return undefined;
  const people = outcomes.map(names =>
    names
      .filter(name => !isOwn(name))
      .flatMap(name =>
        (receivers.get(name)?.integrations ?? []).map(
          integration => `${name} → ${integration}`,
        ),
      ),
  );
  const all = [...new Set(people.flat())];
  const isCertain = all.length === 0 || people.every(({ length }) => length);
  return isCertain ? all : undefined;
}
