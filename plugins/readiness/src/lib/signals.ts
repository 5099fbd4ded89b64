import { listInWords, titleOfId } from './words';

/** A signal as it reads inside a sentence: `alarms`, `docs`. */
export function signalName(signal: string): string {
  return titleOfId(signal).toLocaleLowerCase('en-US');
}

/**
 * `alarms and deployments are connected`. A signal may have sources already, and a check wait for
 * another: `a further docs source`.
 */
export function whenConnected(
  signals: readonly string[],
  connected: readonly string[] = [],
): string {
  const names = signals.map(signal =>
    connected.includes(signal)
      ? `a further ${signalName(signal)} source`
      : signalName(signal),
  );
  const [only] = names;
  const one = names.length === 1 && (!only.endsWith('s') || only.includes(' '));
  return `${listInWords(names)} ${one ? 'is' : 'are'} connected`;
}

/** `2 of 4 signals connected`. */
export function connectedInWords(signals: {
  connected: readonly string[];
  waiting: readonly string[];
}): string {
  const all = signals.connected.length + signals.waiting.length;
  return `${signals.connected.length} of ${all} signals connected`;
}
