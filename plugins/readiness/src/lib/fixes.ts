import { CheckView } from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';
import { safeHref } from './href';
import { ResultView } from './types';

/** The one action of a row that leads to where the gap is closed. */
export interface FixLink {
  label: string;
  href: string;
}

/** Whether it is its owner's to close; what is folded closes with what it is folded under. */
export function isOwnersMove({ waitsFor, foldedUnder }: ResultView): boolean {
  return waitsFor === 'owner' && !foldedUnder;
}

/** Where the fix is made, named after what opens; undefined where only a text says how. */
export function fixLink(
  t: Translate,
  result: ResultView,
  check: CheckView | undefined,
): FixLink | undefined {
  if (!isOwnersMove(result)) return undefined;
  const template = check?.remediation.url;
  // A link to the tab itself: the row there explains more, and is nearer.
  if (template?.startsWith('{entity}/readiness')) return undefined;
  const href = safeHref(result.fix?.url);
  return href ? { label: t(labelOf(template)), href } : undefined;
}

/** Names a link after what opens there. */
export function labelOf(template: string | undefined) {
  if (template?.startsWith('{entity}/readiness')) return 'fix.howTo';
  if (template?.includes('{owner}')) return 'fix.openOwner';
  if (template && !template.includes('{catalogFile}')) return 'fix.open';
  return 'fix.edit';
}
