import { FactState, UnknownReason } from '../../model';

const TEXTS: Record<UnknownReason, string> = {
  'no-source': 'no source connected',
  'never-collected': 'never collected',
  stale: 'out of date',
  'collection-failed': 'could not be asked',
  unmapped: 'not mapped to a source',
  'not-answered': 'not answered',
  'insufficient-data': 'not enough data',
  'not-yet': 'not yet',
};

/** Why nothing was seen, to be read, with what the source said when it failed. */
export function reasonText(reason: UnknownReason, state?: FactState): string {
  const message = state?.failure?.message;
  return reason === 'collection-failed' && message
    ? `${TEXTS[reason]}: ${message}`
    : TEXTS[reason];
}
