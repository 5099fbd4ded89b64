import { EntityFact } from 'backstage-plugin-readiness-common';

/** One of the things somebody opens in a hurry. */
export interface QuickLink {
  label: string;
  /** Missing where there is none. */
  text?: string;
  href?: string;
}

export function textOf(fact: EntityFact | undefined): string | undefined {
  return typeof fact?.value === 'string' && fact.value ? fact.value : undefined;
}

/** Only what may stand in a link: anything else is shown, not followed. */
export function urlOf(value: string): string | undefined {
  return /^https?:\/\//i.test(value) ? value : undefined;
}

/** The last readable part of a URL: `…/payments/checkout` reads `checkout`. */
export function nameOf(value: string): string {
  if (!urlOf(value)) return value;
  const { hostname, pathname } = new URL(value);
  const last = pathname.split('/').filter(Boolean).pop();
  return last && last.length <= 24 ? decodeURIComponent(last) : hostname;
}
