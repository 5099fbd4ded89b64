import { parseEntityRef } from '@backstage/catalog-model';
import { humanizeEntityRef } from '@backstage/plugin-catalog-react';

/** A ref as people say it: `payments` for `group:default/payments` where groups are meant. */
export function refName(ref: string, defaultKind?: string): string {
  try {
    const parsed = parseEntityRef(ref, { defaultKind });
    return humanizeEntityRef(parsed, { defaultKind });
  } catch {
    return ref;
  }
}
