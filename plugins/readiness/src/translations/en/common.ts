/** Words that every part uses. */
export const common = {
  // Not shown: how dates and numbers are written beside these texts.
  locale: 'en-GB',
  'common.readiness': 'Readiness',
  'common.loading': 'Loading readiness',
  'common.scorecard': 'Scorecard',
  'common.none': 'none',
  'common.yes': 'yes',
  'common.no': 'no',
  'common.tryAgain': 'Try again',
  'common.showMore': 'Show more',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.percent': '{{share}} %',
  'common.justNow': 'just now',
  'common.minutes': '{{minutes}} min',
  'common.hours': '{{hours}} h',
  'common.hoursAndMinutes': '{{hours}} h {{minutes}} min',
  // What is read aloud of a link or a sign that shows its first half only.
  'common.about': '{{what}}: {{title}}',
} as const;
