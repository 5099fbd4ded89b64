import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { asOf, History } from '../History';
import { DAY } from '../spans';

/** A figure as of one instant, before it is given its name and its trend. */
export type Measure = Omit<DeliveryFigure, 'id' | 'title' | 'before'>;

/** The figure as of now, with the same as of one window ago for the trend. */
export function figure(
  id: DeliveryFigure['id'],
  title: string,
  history: History,
  measure: (history: History) => Measure,
): DeliveryFigure {
  const { now, windowDays } = history.context;
  const before = measure(asOf(history, now - windowDays * DAY)).value;
  return {
    id,
    title,
    ...measure(history),
    ...(before === undefined ? {} : { before }),
  };
}

export function unknown(text: string): Measure {
  return { state: 'unknown', text };
}

export function insufficient(text: string): Measure {
  return { state: 'insufficient', text };
}
