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
export function failureInWords(source: SourceState, now: number): string {
  if (!source.failure) return '';
  const { since, message } = source.failure;
  const state = source.asOf ? 'held' : 'no answer';
  return `${source.title}: ${state} since ${shortTime(since, now)}, ${message}`;
}

export function failing(sources: readonly SourceState[]): SourceState[] {
  return sources.filter(({ failure }) => failure);
}
