import { DeliveryFigure } from 'backstage-plugin-readiness-common';
import { Words } from '../../translations/words';
import { spanInWords } from './spanInWords';

type FigureId = DeliveryFigure['id'];

/** A tenth is as exact as these are. */
const tenth = (value: number) => Math.round(value * 10) / 10;

/** `6.1 a week`, `21 h`, `6.4 %`. */
export function valueInWords(
  words: Words,
  value: number,
  unit: DeliveryFigure['unit'],
): string {
  const { t, number } = words;
  if (unit === 'seconds') return spanInWords(words, value);
  const rounded = number(tenth(value));
  return unit === 'percent'
    ? t('common.percent', { share: rounded })
    : t('figure.perWeek', { value: rounded });
}

/** The figure itself, or why there is none; a lower bound says that it is one. */
export function figureInWords(words: Words, figure: DeliveryFigure): string {
  const { t } = words;
  const { state, value, unit } = figure;
  if (state === 'insufficient' || state === 'unknown') {
    return t(`figure.state.${state}`);
  }
  if (value === undefined) return t('figure.state.unknown');
  const said = valueInWords(words, value, unit);
  return state === 'at-least' ? t('figure.atLeast', { value: said }) : said;
}

/** Of what and of how many, how sure, and why it may be more. */
export function figureNotes(words: Words, figure: DeliveryFigure): string[] {
  const { t, number } = words;
  const { id, state, interval, text } = figure;
  if (state === 'insufficient' || state === 'unknown') return [text];
  return [
    ...countNote(words, figure),
    ...(interval
      ? [
          t('figure.interval', {
            low: number(tenth(interval.low)),
            high: number(tenth(interval.high)),
          }),
        ]
      : []),
    ...(state === 'at-least'
      ? [
          t(
            id === 'lead-time'
              ? 'figure.lowerBoundLeadTime'
              : 'figure.lowerBound',
          ),
        ]
      : []),
  ];
}

function countNote(
  { t, number }: Words,
  { id, count, of }: DeliveryFigure,
): string[] {
  if (count === undefined) return [];
  const counted = { count, number: number(count) };
  if (of !== undefined) {
    return [t('figure.ofCount', { number: number(count), all: number(of) })];
  }
  const medians: readonly FigureId[] = ['lead-time', 'recovery-time'];
  return [
    medians.includes(id)
      ? t('figure.median', counted)
      : t('figure.deployments', counted),
  ];
}
