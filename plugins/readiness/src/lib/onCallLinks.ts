import { EntityFact } from 'backstage-plugin-readiness-common';
import { Translate } from '../translations/words';
import { onCallState, OnCallState } from './alarms/onCallState';
import { nameOf, QuickLink, textOf, urlOf } from './quickLink';

type Facts = ReadonlyMap<string, EntityFact>;

/**
 * Who is on call, that nobody is, or that it is not known. Where no source can tell, the schedule that is
 * named; without one nothing at all, since an empty place would read as nobody being on call.
 */
export function onCallLinks(
  t: Translate,
  facts: Facts,
  now: number,
  timeOf: (instant: string) => string,
): QuickLink[] {
  const person = facts.get('on-call/person-now');
  const schedule = facts.get('ownership/on-call-schedule');
  const named = textOf(schedule);
  const page = named && (schedule?.link ?? urlOf(named));
  const label = t('card.onCall');
  const told = toldState(facts);
  if (!told) return named ? [{ label, text: nameOf(named), href: page }] : [];

  const until = textOf(facts.get('on-call/until'));
  const state = onCallState({ state: told, until }, now);
  const href = person?.link ?? page;
  if (state !== 'somebody')
    return [{ label, text: t(`onCall.${state}`), href }];
  return [
    {
      label: until ? t('card.onCallUntil', { time: timeOf(until) }) : label,
      text: textOf(person),
      href,
    },
  ];
}

/** Nothing where no source can tell of this entity. */
function toldState(facts: Facts): OnCallState | undefined {
  const person = facts.get('on-call/person-now');
  if (person?.state === 'failed' || person?.state === 'stale') return 'unknown';
  if (textOf(person)) return 'somebody';
  // Without a person and without a schedule, none is named that the source knows.
  const scheduled = facts.get('on-call/schedule')?.answer === 'present';
  return person?.answer === 'absent' && scheduled ? 'nobody' : undefined;
}
