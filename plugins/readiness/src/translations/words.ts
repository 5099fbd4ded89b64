import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { createFormats, Formats } from '../lib/formats';
import { isJustNow } from '../lib/time';
import { readinessTranslationRef } from './ref';

const MINUTES_PER_HOUR = 60;

/** Finds a text in the reader's language. */
export type Translate = TranslationFunction<
  (typeof readinessTranslationRef)['T']
>;

/** Everything that is needed to say something in the reader's language. */
export interface Words extends Formats {
  t: Translate;
  /** `94 %`; nothing to divide by reads `–`. */
  percent(share: number | null): string;
  /** Minutes of work, to be read: `5 min`, `1 h`, `1 h 30 min`, `12 h`. */
  effort(minutes: number): string;
}

/** Dates and numbers follow the language that the texts are in, so that a page has one only. */
export function createWords(t: Translate, timeZone?: string): Words {
  const formats = createFormats(t('locale'), timeZone);
  return {
    ...formats,
    t,
    percent: share =>
      share === null
        ? '–'
        : t('common.percent', { share: formats.number(Math.round(share)) }),
    effort: minutes => effortInWords(t, minutes),
    relativeTime: (instant, now) =>
      isJustNow(instant, now)
        ? t('common.justNow')
        : formats.relativeTime(instant, now),
  };
}

function effortInWords(t: Translate, effort: number): string {
  const whole = Math.max(0, Math.round(effort));
  if (whole < MINUTES_PER_HOUR) {
    return t('common.minutes', { minutes: String(whole) });
  }
  const minutes = String(whole % MINUTES_PER_HOUR);
  const full = Math.floor(whole / MINUTES_PER_HOUR);
  // Nobody estimates four hours to the minute.
  if (minutes === '0' || full >= 4) {
    return t('common.hours', { hours: String(Math.round(whole / 60)) });
  }
  return t('common.hoursAndMinutes', { hours: String(full), minutes });
}
