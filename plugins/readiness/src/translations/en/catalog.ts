/** What stands beside others: on the catalog page, on the home page, on pages of groups and systems. */
export const catalog = {
  'filter.readiness': 'Readiness',
  'filter.counted': '{{level}} ({{number}})',
  'filter.failed': 'Levels could not be counted: {{message}}',
} as const;
