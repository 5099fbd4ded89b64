import { common as en } from '../en/common';

export const common: Record<keyof typeof en, string> = {
  locale: 'de-DE',
  'common.readiness': 'Betriebsreife',
  'common.loading': 'Betriebsreife wird geladen',
  'common.scorecard': 'Scorecard',
  'common.none': 'keine Angabe',
  'common.yes': 'ja',
  'common.no': 'nein',
  'common.tryAgain': 'Noch einmal versuchen',
  'common.showMore': 'Mehr anzeigen',
  'common.copy': 'Kopieren',
  'common.copied': 'Kopiert',
  'common.percent': '{{share}} %',
  'common.justNow': 'gerade eben',
  'common.minutes': '{{minutes}} Min.',
  'common.hours': '{{hours}} Std.',
  'common.hoursAndMinutes': '{{hours}} Std. {{minutes}} Min.',
  'common.about': '{{what}}: {{title}}',
};
