import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { milliseconds } from 'backstage-plugin-readiness-common';
import { createGlobs } from '../../../delivery/globs';
import { remember } from '../../../util/remember';
import { createRecogniser } from '../signals/createRecogniser';
import { DEFAULT_PATTERNS, SIGNAL_LABELS } from '../signals/defaultPatterns';
import { SignalPatterns, SIGNALS } from '../signals/Signal';
import { AlarmOptions } from './AlarmOptions';
import { CRITICAL, DEAD_MAN, INFORMATIONAL, SETTLE } from './defaults';

/**
 * Reads how alarms are judged from `readiness.alarms`.
 *
 * @throws when it is wrong, with the key and an example
 */
export function readAlarmOptions(config: Config): AlarmOptions {
  const own = config.getOptionalConfig('readiness.alarms');
  const list = (key: string, usual: readonly string[]) =>
    own?.getOptionalStringArray(key) ?? usual;
  const critical = list('severities.critical', CRITICAL);
  const informational = list('severities.informational', INFORMATIONAL);
  const deadMan = list('deadMan', DEAD_MAN);
  const signalLabels = list('signalLabels', SIGNAL_LABELS);
  const signals = readSignals(own);
  const settle = readSettle(own);
  refuseBoth(critical, informational);
  return {
    isCritical: remember(createGlobs(critical)),
    isInformational: remember(createGlobs(informational)),
    isDeadMan: remember(createGlobs(deadMan)),
    signalsOf: createRecogniser(signalLabels, [signals, DEFAULT_PATTERNS]),
    settle,
    fingerprint: JSON.stringify([
      critical,
      informational,
      deadMan,
      signalLabels,
      signals,
      settle,
    ]),
  };
}

function readSettle(own: Config | undefined): number {
  if (!own?.has('settle')) return milliseconds(SETTLE);
  try {
    return milliseconds(readDurationFromConfig(own, { key: 'settle' }));
  } catch (error) {
    throw new InputError(
      'readiness.alarms.settle must be a length of time, for example { minutes: 30 }',
      error,
    );
  }
}

function readSignals(own: Config | undefined): SignalPatterns {
  const section = own?.getOptionalConfig('signals');
  if (!section) return {};
  for (const key of section.keys()) {
    if ((SIGNALS as readonly string[]).includes(key)) continue;
    throw new InputError(
      `readiness.alarms.signals.${key} is no signal; signals are ${SIGNALS.join(
        ', ',
      )}, for example errors: ['checkout_failed_*']`,
    );
  }
  return Object.fromEntries(
    SIGNALS.flatMap(signal => {
      const patterns = section.getOptionalStringArray(signal);
      return patterns ? [[signal, patterns]] : [];
    }),
  );
}

function refuseBoth(
  critical: readonly string[],
  informational: readonly string[],
) {
  const lower = (text: string) => text.toLocaleLowerCase('en-US');
  const both = critical.find(one =>
    informational.some(other => lower(one) === lower(other)),
  );
  if (both === undefined) return;
  throw new InputError(
    `readiness.alarms.severities names '${both}' as critical and as informational; name it once, for example critical: ['page'] and informational: ['info']`,
  );
}
