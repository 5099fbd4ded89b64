import { SourceState } from 'backstage-plugin-readiness-common';
import { Words } from '../translations/words';

/** When any source last answered for the entity. */
export function lastChecked(
  sources: readonly SourceState[],
): string | undefined {
  return sources
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .pop();
}

/** `On-call: held since 09:40, not answering`; before any answer there is nothing to hold. */
export function failureInWords(
  { t, shortTime }: Words,
  source: SourceState,
  sources: readonly SourceState[],
  now: number,
): string {
  if (!source.failure) return '';
  const { since, message } = source.failure;
  return t(source.asOf ? 'source.heldLine' : 'source.silentLine', {
    source: sourceName(source, sources),
    time: shortTime(since, now),
    message,
  });
}

export function failing(sources: readonly SourceState[]): SourceState[] {
  return sources.filter(({ failure }) => failure);
}

/** Its title; where others share it, what it says of, too: `Catalog (docs)`. */
export function sourceName(
  source: SourceState,
  sources: readonly SourceState[],
): string {
  const shared = sources.some(
    other => other !== source && other.title === source.title,
  );
  return shared ? `${source.title} (${source.collector})` : source.title;
}
