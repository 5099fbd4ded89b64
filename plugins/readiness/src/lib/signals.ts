import {
  BuiltInSignal,
  BUILT_IN_SIGNALS,
} from 'backstage-plugin-readiness-common';
import { Translate, Words } from '../translations/words';
import { titleOfId } from './words';

/** A signal as it reads inside a sentence: `alarms`, `docs`; own facts may bring others. */
export function signalName(t: Translate, signal: string): string {
  return isBuiltIn(signal)
    ? t(`signal.name.${signal}`)
    : titleOfId(signal).toLocaleLowerCase(t('locale'));
}

/**
 * `alarms and deployments are connected`. A signal may have sources already, and a check wait for
 * another: `a further docs source`.
 */
export function whenConnected(
  { t, list }: Words,
  signals: readonly string[],
  connected: readonly string[] = [],
): string {
  const further = (signal: string) =>
    t('signal.further', { signal: signalName(t, signal) });
  const [only] = signals;
  if (signals.length > 1) {
    const names = signals.map(signal =>
      connected.includes(signal) ? further(signal) : signalName(t, signal),
    );
    return t('signal.connected.several', { signals: list(names) });
  }
  if (only === undefined) return t('signal.connected.any');
  if (connected.includes(only)) {
    return t('signal.connected.further', { further: further(only) });
  }
  // Whether it "is" or "are" is known of our own only.
  return isBuiltIn(only)
    ? t(`signal.connected.${only}`)
    : t('signal.connected.other', { signal: signalName(t, only) });
}

/** `2 of 4 signals connected`. */
export function connectedInWords(
  t: Translate,
  signals: { connected: readonly string[]; waiting: readonly string[] },
): string {
  const all = signals.connected.length + signals.waiting.length;
  return t('signal.count', {
    connected: String(signals.connected.length),
    all: String(all),
  });
}

export function isBuiltIn(signal: string): signal is BuiltInSignal {
  return (BUILT_IN_SIGNALS as readonly string[]).includes(signal);
}
