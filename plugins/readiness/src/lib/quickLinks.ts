import { Entity } from '@backstage/catalog-model';
import { EntityFact } from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';

/** One of the things somebody opens in a hurry. */
export interface QuickLink {
  label: string;
  /** Missing where there is none. */
  text?: string;
  href?: string;
}

/** Contact, on-call, runbook and dashboard: from the facts, else from what the entity itself says. */
export function quickLinks(
  t: Translate,
  entity: Entity,
  facts: readonly EntityFact[],
  timeOf: (instant: string) => string,
): QuickLink[] {
  const known = new Map(
    facts
      .filter(({ answer }) => answer === 'present')
      .map(fact => [fact.fact, fact]),
  );
  return [
    ...onCall(t, known, timeOf),
    documentLink(
      t('card.runbook'),
      'runbook',
      entity,
      known.get('docs/runbook-link'),
    ),
    documentLink(
      t('card.dashboard'),
      'dashboard',
      entity,
      known.get('docs/dashboard-link'),
    ),
  ];
}

/** Where the owner is reached, if anywhere. */
export function ownerContact(
  facts: readonly EntityFact[],
): Omit<QuickLink, 'label'> | undefined {
  const chat = facts.find(({ fact }) => fact === 'ownership/chat');
  const channel = text(chat);
  if (channel) {
    const href = chat?.link ?? urlOf(channel);
    return { text: nameOf(channel), href };
  }
  const email = text(facts.find(({ fact }) => fact === 'ownership/email'));
  if (email) return { text: email, href: `mailto:${email}` };
  return undefined;
}

/** Only where a source can tell: an empty place would read as nobody being on call. */
function onCall(
  t: Translate,
  known: ReadonlyMap<string, EntityFact>,
  timeOf: (instant: string) => string,
): QuickLink[] {
  const person = text(known.get('on-call/person-now'));
  const schedule = known.get('ownership/on-call-schedule');
  if (person) {
    const until = text(known.get('on-call/until'));
    return [
      {
        label: until
          ? t('card.onCallUntil', { time: timeOf(until) })
          : t('card.onCall'),
        text: person,
        href: known.get('on-call/person-now')?.link,
      },
    ];
  }
  const named = text(schedule);
  if (!named) return [];
  const href = schedule?.link ?? urlOf(named);
  return [{ label: t('card.onCall'), text: nameOf(named), href }];
}

function documentLink(
  label: string,
  type: string,
  entity: Entity,
  fact: EntityFact | undefined,
): QuickLink {
  const links = entity.metadata.links ?? [];
  const said = text(fact);
  const url = fact?.link ?? (said && urlOf(said));
  const declared = links.find(link =>
    url ? link.url === url : link.type === type,
  );
  const href = url ?? declared?.url;
  if (!href) return { label, text: said };
  return { label, text: declared?.title ?? nameOf(href), href };
}

function text(fact: EntityFact | undefined): string | undefined {
  return typeof fact?.value === 'string' && fact.value ? fact.value : undefined;
}

/** Only what may stand in a link: anything else is shown, not followed. */
function urlOf(value: string): string | undefined {
  return /^https?:\/\//i.test(value) ? value : undefined;
}

/** The last readable part of a URL: `…/payments/checkout` reads `checkout`. */
function nameOf(value: string): string {
  if (!urlOf(value)) return value;
  const { hostname, pathname } = new URL(value);
  const last = pathname.split('/').filter(Boolean).pop();
  return last && last.length <= 24 ? decodeURIComponent(last) : hostname;
}
