/** What stands beside others: on the catalog page, on the home page, on pages of groups and systems. */
export const catalog = {
  'filter.readiness': 'Readiness',
  'filter.counted': '{{value}} ({{number}})',
  'filter.failed': 'Entities could not be counted: {{message}}',
  'filter.category': 'Readiness: {{category}}',
  'filter.state.open': 'Open',
  'filter.state.unknown': 'Unknown',
  'filter.state.waived': 'Waived',
  'filter.state.pass': 'Pass',

  'rollup.owned': 'Readiness of what it owns',
  'rollup.contained': 'Readiness of what it contains',
  'rollup.amount_one': '{{number}} entity judged by {{scorecard}}',
  'rollup.amount_other': '{{number}} entities judged by {{scorecard}}',
  'rollup.level': '{{level}}: {{number}}',
  'rollup.lowest': 'Lowest scores',
  'rollup.noScore': '–',
  'rollup.all': 'All of them →',
  'rollup.noneTitle': 'Nothing is judged here',
  'rollup.none':
    'This scorecard applies to nothing that belongs to it, or to nothing that you may see.',

  'home.amount_one': '{{number}} of mine, judged by {{scorecard}}',
  'home.amount_other': '{{number}} of mine, judged by {{scorecard}}',
  'home.next': 'Next for my groups',
  'home.nothingOwned':
    'Nothing that you or your groups own is judged by this scorecard.',
  'home.nothingToFix': 'Nothing for you to fix.',
  'home.entities_one': '{{number}} service',
  'home.entities_other': '{{number}} services',
  'home.show': 'Show',
  'home.all_one': '{{number}} action in all →',
  'home.all_other': 'All {{number}} actions →',
  'home.failed': 'Readiness could not be loaded: {{message}}',
} as const;
