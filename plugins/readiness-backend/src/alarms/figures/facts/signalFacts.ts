import { present } from 'backstage-plugin-readiness-node';
import { AlarmHistory } from '../AlarmHistory';
import { GOLDEN_SIGNALS, RUN_SIGNALS, Signal } from '../signals/Signal';
import { AlarmFactsOf } from './AlarmFactsOf';

/** What is watched. One that vanished only just still watches. */
export function signalFacts({
  remembered,
}: AlarmHistory): AlarmFactsOf<'golden-signals' | 'run-signals'> {
  const watched = new Set(remembered.flatMap(({ signals }) => signals));
  const of = (family: readonly Signal[]) =>
    present(family.filter(signal => watched.has(signal)));
  return {
    'alarms/golden-signals': of(GOLDEN_SIGNALS),
    'alarms/run-signals': of(RUN_SIGNALS),
  };
}
