import { z } from 'zod/v4';
import { Instant } from 'backstage-plugin-readiness-common';
import { KnownLabels } from '../labels/KnownLabels';
import { matchesAll } from '../match/matches';
import { LabelMatcher } from '../match/LabelMatcher';
import { instantOf } from '../time/instantOf';

export const silencesAnswer = z.array(
  z.object({
    startsAt: z.string(),
    endsAt: z.string(),
    status: z.object({ state: z.string() }),
    matchers: z.array(
      z.object({
        name: z.string(),
        value: z.string(),
        isRegex: z.boolean().default(false),
        /** Left out by versions that knew no other. */
        isEqual: z.boolean().nullish(),
      }),
    ),
  }),
);

export interface Silence {
  since?: Instant;
  until?: Instant;
  matchers: readonly LabelMatcher[];
}

/** Those that hold now. */
export function activeSilences(
  raw: z.output<typeof silencesAnswer>,
): Silence[] {
  return raw
    .filter(({ status }) => status.state === 'active')
    .map(({ startsAt, endsAt, matchers }) => ({
      since: instantOf(startsAt),
      until: instantOf(endsAt),
      matchers: matchers.map(({ name, value, isRegex, isEqual }) => ({
        label: name,
        operator: operatorOf(isRegex, isEqual ?? true),
        value,
      })),
    }));
}

function operatorOf(isRegex: boolean, isEqual: boolean) {
  if (isRegex) return isEqual ? '=~' : '!~';
  return isEqual ? '=' : '!=';
}

/** The silence that is over last, of those that certainly cover these labels. */
export function silenceOf(
  labels: KnownLabels,
  silences: readonly Silence[],
): { since?: Instant; until?: Instant } | undefined {
  const [last] = silences
    .filter(({ matchers }) => matchesAll(matchers, labels) === true)
    .sort((a, b) => (b.until ?? '').localeCompare(a.until ?? ''));
  if (!last) return undefined;
  const { since, until } = last;
  return { ...(since && { since }), ...(until && { until }) };
}
