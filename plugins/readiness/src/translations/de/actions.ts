import { actions as en } from '../en/actions';

export const actions: Record<keyof typeof en, string> = {
  'actions.title': 'Meine Aufgaben',
  'actions.titleWithNumber': 'Meine Aufgaben ({{number}})',
  'actions.loading': 'Deine Aufgaben werden geladen',
  'actions.owners': 'Auf Zuständige eingrenzen',
  'actions.sort': 'Reihenfolge',
  'actions.sortBy.ratio': 'Größter Gewinn je Aufwand',
  'actions.sortBy.gain': 'Größter Gewinn',
  'actions.sortBy.effort': 'Kleinster Aufwand',
  'actions.sortBy.entities': 'Meiste Services',
  'actions.lift_one':
    'Die ersten drei heben {{count}} Service, bis auf {{level}}',
  'actions.lift_other':
    'Die ersten drei heben {{count}} Services, bis auf {{level}}',
  'actions.toFix_one': '{{count, number}} Aufgabe',
  'actions.toFix_other': '{{count, number}} Aufgaben',
  'actions.lookedAt_one': '{{count, number}} Service angesehen',
  'actions.lookedAt_other': '{{count, number}} Services angesehen',
  'actions.each': 'je {{points}}',
  'actions.inAll': 'zusammen {{points}}',
  'actions.gain': 'Punkte der Wertung, die das Beheben bringt',
  'actions.effortEach': 'je {{effort}}',
  'actions.services_one': '{{count, number}} Service',
  'actions.services_other': '{{count, number}} Services',
  'actions.shared_one': 'Eine Änderung genügt.',
  'actions.shared_other': 'Eine Änderung genügt für alle {{count, number}}.',
  'actions.sharedOn_one': 'Eine Änderung an {{place}} genügt.',
  'actions.sharedOn_other':
    'Eine Änderung an {{place}} genügt für alle {{count, number}}.',
  'actions.show': 'Zeigen',
  'actions.hide': 'Verbergen',
  'actions.opens': 'auf dem Weg zu {{level}}',
  'actions.seen': '{{seen}} · erwartet {{wanted}}',
  'actions.where': '{{where}} bearbeiten',
  'actions.all_one': 'Alle {{count, number}} zeigen',
  'actions.all_other': 'Alle {{count, number}} zeigen',
  'actions.allFailed': 'Die übrigen konnten nicht geladen werden: {{message}}',
  'actions.waitingTitle': 'Gerade nicht eure Sache',
  'actions.waitsFor.platform': 'Wartet auf die Plattform',
  'actions.waitsFor.time': 'Wartet auf Zeit',
  'actions.noneTitle': 'Nichts zu beheben',
  'actions.none_one':
    '{{count, number}} Service von {{owners}} angesehen: nichts wartet auf die Zuständigen.',
  'actions.none_other':
    '{{count, number}} Services von {{owners}} angesehen: nichts wartet auf die Zuständigen.',
  'actions.ownNothingTitle': 'Nichts von euch wird beurteilt',
  'actions.ownNothing':
    'Keine Scorecard beurteilt etwas, wofür {{owners}} oder eine Gruppe darunter zuständig ist.',
  'actions.noGroupsTitle': 'Noch gehört dir hier nichts',
  'actions.noGroups':
    'Die Anmeldung nennt zu dir weder Person noch Gruppe des Katalogs, also ist nichts deines.',
  'actions.failedTitle': 'Deine Aufgaben konnten nicht geladen werden',
};
