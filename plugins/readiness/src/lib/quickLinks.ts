import { Entity } from '@backstage/catalog-model';
import { EntityFact } from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';
import { onCallLinks } from './onCallLinks';
import { nameOf, QuickLink, textOf, urlOf } from './quickLink';

/** Contact, on-call, runbook and dashboard: from the facts, else from what the entity itself says. */
export function quickLinks(
  t: Translate,
  entity: Entity,
  facts: readonly EntityFact[],
  now: number,
  timeOf: (instant: string) => string,
): QuickLink[] {
  const all = new Map(facts.map(fact => [fact.fact, fact]));
  const known = new Map(
    [...all].filter(([, { answer }]) => answer === 'present'),
  );
  return [
    ...onCallLinks(t, all, now, timeOf),
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
  const channel = textOf(chat);
  if (channel) {
    const href = chat?.link ?? urlOf(channel);
    return { text: nameOf(channel), href };
  }
  const email = textOf(facts.find(({ fact }) => fact === 'ownership/email'));
  if (email) return { text: email, href: `mailto:${email}` };
  return undefined;
}

function documentLink(
  label: string,
  type: string,
  entity: Entity,
  fact: EntityFact | undefined,
): QuickLink {
  const links = entity.metadata.links ?? [];
  const said = textOf(fact);
  const url = fact?.link ?? (said && urlOf(said));
  const declared = links.find(link =>
    url ? link.url === url : link.type === type,
  );
  const href = url ?? declared?.url;
  if (!href) return { label, text: said };
  return { label, text: declared?.title ?? nameOf(href), href };
}
