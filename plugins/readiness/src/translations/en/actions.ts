/** The list of what the reader's groups can do next. */
export const actions = {
  'actions.title': 'My actions',
  'actions.titleWithNumber': 'My actions ({{number}})',
  'actions.loading': 'Loading your actions',
  'actions.owners': 'Narrow to owners',
  'actions.sort': 'Sort',
  'actions.sortBy.ratio': 'Most gain for effort',
  'actions.sortBy.gain': 'Most gain',
  'actions.sortBy.effort': 'Least effort',
  'actions.sortBy.entities': 'Most services',
  'actions.lift_one':
    'Doing the first three lifts {{count}} service, up to {{level}}',
  'actions.lift_other':
    'Doing the first three lifts {{count}} services, up to {{level}}',
  'actions.toFix_one': '{{count, number}} thing to fix',
  'actions.toFix_other': '{{count, number}} things to fix',
  'actions.lookedAt_one': '{{count, number}} service looked at',
  'actions.lookedAt_other': '{{count, number}} services looked at',
  'actions.each': '{{points}} each',
  'actions.inAll': '{{points}} in all',
  'actions.gain': 'Points of score that fixing it adds',
  'actions.effortEach': '{{effort}} each',
  'actions.services_one': '{{count, number}} service',
  'actions.services_other': '{{count, number}} services',
  'actions.shared_one': 'One change serves it.',
  'actions.shared_other': 'One change serves all {{count, number}}.',
  'actions.sharedOn_one': 'One change on {{place}} serves it.',
  'actions.sharedOn_other':
    'One change on {{place}} serves all {{count, number}}.',
  'actions.show': 'Show',
  'actions.hide': 'Hide',
  'actions.opens': 'on the way to {{level}}',
  'actions.seen': '{{seen}} · wanted {{wanted}}',
  'actions.where': 'Edit {{where}}',
  'actions.all_one': 'Show all {{count, number}}',
  'actions.all_other': 'Show all {{count, number}}',
  'actions.allFailed': 'The others could not be loaded: {{message}}',
  'actions.waitingTitle': 'Not yours to fix now',
  'actions.waitsFor.platform': 'Waits for the platform',
  'actions.waitsFor.time': 'Waits for time',
  'actions.noneTitle': 'Nothing to fix',
  'actions.none_one':
    'Looked at {{count, number}} service of {{owners}}: nothing waits for its owner.',
  'actions.none_other':
    'Looked at {{count, number}} services of {{owners}}: nothing waits for their owners.',
  'actions.ownNothingTitle': 'Nothing of yours is judged',
  'actions.ownNothing':
    'No scorecard judges anything that {{owners}} or a group below owns.',
  'actions.noGroupsTitle': 'You own nothing here yet',
  'actions.noGroups':
    'Sign-in says of you neither a person nor a group of the catalog, so nothing is yours.',
  'actions.failedTitle': 'Your actions could not be loaded',
} as const;
