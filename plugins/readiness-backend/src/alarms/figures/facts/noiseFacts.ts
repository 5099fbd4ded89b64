import { absent } from 'backstage-plugin-readiness-node';
import { AlarmHistory } from '../AlarmHistory';
import { criticalOf } from '../critical';
import { Noise, NOISE_DAYS, noiseOf } from '../noise';
import { AlarmFactsOf } from './AlarmFactsOf';
import { named } from './named';

/** Which alarms teach people to wait the next one out. Nothing is told before they were watched for long enough. */
export function noiseFacts(
  history: AlarmHistory,
): AlarmFactsOf<'noisy' | 'self-resolving'> {
  const { lookback, sources } = history;
  const paging = criticalOf(history);
  const listened = paging.length > 0 ? paging : history.judged;
  const isWatched = listened.every(({ record }) => {
    const since = sources.get(record.source)?.historySince;
    return (
      since && lookback.isPast(since) && !lookback.isWithin(since, NOISE_DAYS)
    );
  });
  const those = (is: (noise: Noise) => boolean) =>
    isWatched
      ? named(paging.filter(({ fires }) => is(noiseOf(fires, lookback))))
      : absent('not-yet');
  return {
    'alarms/noisy': those(({ isNoisy }) => isNoisy),
    'alarms/self-resolving': those(({ isSelfResolving }) => isSelfResolving),
  };
}
