import { Health } from 'backstage-plugin-readiness-common';
import { DeliveryStore } from '../stores/DeliveryStore';

/** As many as the contract says. */
const MOST_SUBJECTS = 100;

/** What feeds tell, and what of it finds no entity; nothing while nothing was ever heard. */
export async function readDeliveryHealth(
  store: DeliveryStore,
): Promise<Health['deliveries']> {
  const heard = await store.listHeard();
  if (heard.length === 0) return undefined;
  const counts = new Map(
    (await store.countEvents()).map(count => [count.source, count]),
  );
  const lastHeard = new Map<string, string>();
  for (const { source, at } of heard) {
    const known = lastHeard.get(source);
    if (!known || known < at) lastHeard.set(source, at);
  }
  const unmatched = await store.countUnmatched(MOST_SUBJECTS);
  return {
    feeds: [...lastHeard].map(([source, lastEventAt]) => ({
      source,
      events: counts.get(source)?.events ?? 0,
      unmatched: counts.get(source)?.unmatched ?? 0,
      lastEventAt,
    })),
    unmatched: together(
      unmatched.map(one => ({ ...one, subject: shownSubject(one.subject) })),
    ),
  };
}

type Unmatched = NonNullable<Health['deliveries']>['unmatched'][number];

/** Versions of one thing are one subject: whoever mends its mapping mends all of them. */
function together(rows: readonly Unmatched[]): Unmatched[] {
  const bySubject = new Map<string, Unmatched>();
  for (const row of rows) {
    const key = JSON.stringify([row.source, row.subject, row.reason]);
    const known = bySubject.get(key);
    bySubject.set(key, {
      ...row,
      events: row.events + (known?.events ?? 0),
      since: known && known.since < row.since ? known.since : row.since,
    });
  }
  return [...bySubject.values()].sort((a, b) => b.events - a.events);
}

/** Without version, qualifiers and path of the package. */
function withoutVersion(purl: string): string {
  return purl.replace(/[@?#].*$/, '');
}

/** As it reads: `service orders, repository github.com/acme/orders`. */
function shownSubject(subject: string): string {
  const { annotations, paths, artifact, ...rest } = JSON.parse(subject);
  const named = [
    ...Object.entries(rest),
    ...(artifact ? [['artifact', withoutVersion(artifact)]] : []),
    ...Object.entries(annotations ?? {}),
    ...(paths ? [['paths', paths.slice(0, 3).join(' ')]] : []),
  ].map(([name, value]) => `${name} ${value}`);
  return named.join(', ') || 'names nothing';
}
