import { absent, present } from 'backstage-plugin-readiness-node';
import { lastNoons } from '../calendar/lastNoons';
import { History } from '../History';
import { failureKind, failuresCanBeSeen } from '../measures/failuresKnown';
import { FEWEST_FOR_FRIDAY, fridays } from '../measures/fridays';
import { FRIDAY_DAYS } from '../spans';
import { fisherGreater } from '../statistics/fisherGreater';
import { percentDown, steady } from '../statistics/rounded';
import { FactsOf } from './FactsOf';

/** Whether the team dares to deploy before its rest, and whether that is a good idea. */
export function fridayFacts(
  history: History,
): FactsOf<
  | 'friday-sampled'
  | 'friday-deployments'
  | 'friday-share'
  | 'friday-failure-chance'
  | 'friday-frozen'
> {
  const { friday, others } = fridays(history);
  const sampled = friday.of + others.of;
  const isEnough = sampled >= FEWEST_FOR_FRIDAY;
  const none = absent('insufficient-data');
  return {
    'deployments/friday-sampled': present(sampled),
    'deployments/friday-deployments': isEnough ? present(friday.of) : none,
    'deployments/friday-share': isEnough
      ? present(percentDown(friday.of, sampled))
      : none,
    'deployments/friday-failure-chance':
      isEnough && failuresCanBeSeen(history)
        ? present(
            thousandthDown(fisherGreater(friday, others)),
            failureKind(history),
          )
        : none,
    'deployments/friday-frozen': present(frozenShare(history)),
  };
}

function thousandthDown(p: number): number {
  return Math.floor(steady(p * 1000)) / 1000;
}

function frozenShare({ context, lookback }: History): number {
  const { freezes = [] } = context;
  if (freezes.length === 0) return 0;
  const noons = lastNoons(context.now, FRIDAY_DAYS, context).filter(noon =>
    lookback.isWithin(noon, FRIDAY_DAYS),
  );
  const frozen = noons.filter(noon =>
    freezes.some(({ from, to }) => from <= noon && noon < to),
  );
  return noons.length > 0 ? percentDown(frozen.length, noons.length) : 0;
}
