import { listInWords, titleOfId } from './words';

/** A signal as it reads inside a sentence: `alarms`, `docs`. */
export function signalName(signal: string): string {
  return titleOfId(signal).toLocaleLowerCase('en-US');
}

/** `alarms and deployments are connected`. */
export function whenConnected(signals: readonly string[]): string {
  const single = signals.length === 1 && !signals[0].endsWith('s');
  return `${listInWords(signals.map(signalName))} ${
    single ? 'is' : 'are'
  } connected`;
}

/** `2 of 4 signals connected`. */
export function connectedInWords(signals: {
  connected: readonly string[];
  waiting: readonly string[];
}): string {
  const all = signals.connected.length + signals.waiting.length;
  return `${signals.connected.length} of ${all} signals connected`;
}
