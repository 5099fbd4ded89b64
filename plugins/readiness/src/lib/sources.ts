import { SourceState } from 'backstage-plugin-readiness-common';
import { shortTime } from './time';

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
  source: SourceState,
  sources: readonly SourceState[],
  now: number,
): string {
  if (!source.failure) return '';
  const { since, message } = source.failure;
  const state = source.asOf ? 'held' : 'no answer';
  return `${sourceName(source, sources)}: ${state} since ${shortTime(
    since,
    now,
  )}, ${message}`;
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
