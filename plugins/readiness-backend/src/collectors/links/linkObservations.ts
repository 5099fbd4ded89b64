import { Observation } from 'backstage-plugin-readiness-common';
import { absent, failed, present } from 'backstage-plugin-readiness-node';
import { LinkRecord } from '../../stores/LinkStore';
import { Refusal } from './net/LinkPolicy';
import { isBroken } from './settle';

const DAY = 24 * 60 * 60 * 1000;

const ANEW = { anew: true } as const;

type LinkFacts = Record<
  'links/runbook-answers' | 'links/runbook-text-length',
  Observation
>;

/**
 * There is no link to ask. Not an answer of the world outside: an installation that can reach nothing
 * does not count as connected because some entities have no runbook.
 */
export const NO_LINK: LinkFacts = both(absent('unmapped'));

export interface KnownOfLink {
  record: LinkRecord | undefined;
  /** Why it is not asked, in case. */
  refusal: Refusal | undefined;
  now: Date;
}

/** What is known of a link, to be said of the entity that has it. */
export function linkObservations(
  url: string,
  { record, refusal, now }: KnownOfLink,
): LinkFacts {
  if (refusal) return both(unknown(record, refusal.message));
  if (!record?.askedAt) return both(failed('The link was not asked yet', ANEW));
  if (now.getTime() - Date.parse(record.askedAt) > DAY) {
    return both(unknown(record, 'The link was not asked for more than a day'));
  }
  switch (record.state) {
    case 'ok':
      return answers(url, record);
    case 'missing':
      return isBroken(record)
        ? {
            'links/runbook-answers': present(false, { link: url }),
            'links/runbook-text-length': absent(),
          }
        : both(
            unknown(
              record,
              `${record.message}, which counts once it was seen three times over a day`,
            ),
          );
    default:
      return both(unknown(record, record.message ?? ''));
  }
}

function answers(url: string, { textLength }: LinkRecord): LinkFacts {
  return {
    'links/runbook-answers': present(true, { link: url }),
    'links/runbook-text-length':
      textLength === null ? absent() : present(textLength, { link: url }),
  };
}

/** A link that never said anything: what is held for the entity was said of another link. */
function unknown(record: LinkRecord | undefined, message: string): Observation {
  const neverAnswered = !record || (!record.okAt && !isBroken(record));
  return failed(message, neverAnswered ? ANEW : undefined);
}

function both(observation: Observation): LinkFacts {
  return {
    'links/runbook-answers': observation,
    'links/runbook-text-length': observation,
  };
}
