import { JsonObject } from '@backstage/types';
import { Instant } from 'backstage-plugin-readiness-common';
import { Figured } from '../../delivery/figures/Figured';
import { FactsState, KeptFacts } from '../../stores/DeliveryStore';

/** Kept facts of an entity that follow from its own records, and still stand. */
export interface KnownFacts extends Figured {
  /** The group of whose people the others tell; undefined where time has changed those. */
  group?: string;
}

/** What else kept facts follow from, beside the records of the entity. */
interface Context {
  own: string;
  group: string;
  /** Until when what they tell of people stands. */
  peopleUntil?: Instant;
}

/**
 * Of what is kept, what stands. A news of one service changes what is said of the people of all
 * services of its owner; what is said of these services themselves is not worked out again.
 *
 * @param own - what its own facts follow from, beside records and time
 */
export function knownFacts(
  state: FactsState | undefined,
  own: string,
  now: Instant,
): KnownFacts | undefined {
  const kept = state?.kept;
  if (!kept || isOver(kept.validUntil, now)) return undefined;
  const context = readContext(kept.context);
  if (context?.own !== own) return undefined;
  const facts = kept.facts as unknown as Figured['facts'];
  return {
    facts,
    ...(kept.validUntil && { validUntil: kept.validUntil }),
    ...(!isOver(context.peopleUntil, now) && { group: context.group }),
  };
}

/** The other way round. */
export function toKept(
  { facts, validUntil }: Figured,
  own: string,
  people: { group: string; validUntil?: Instant },
): Pick<KeptFacts, 'context' | 'facts' | 'validUntil'> {
  const { group, validUntil: peopleUntil } = people;
  const context: Context = { own, group, peopleUntil };
  return {
    context: JSON.stringify(context),
    facts: facts as unknown as JsonObject,
    validUntil: validUntil ?? null,
  };
}

function isOver(until: Instant | null | undefined, now: Instant): boolean {
  return typeof until === 'string' && until <= now;
}

/** Earlier releases wrote none of these; what they kept is worked out again. */
function readContext(text: string): Context | undefined {
  return text.startsWith('{') ? JSON.parse(text) : undefined;
}
