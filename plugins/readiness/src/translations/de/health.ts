import { health as en } from '../en/health';

export const health: Record<keyof typeof en, string> = {
  'health.title': 'Zustand',
  'health.loading': 'Der Zustand der Quellen wird geladen',
  'health.deniedTitle': 'Nicht erlaubt',
  'health.denied':
    'Um den Zustand von Quellen und Definitionen zu sehen, braucht es die Berechtigung {{permission}}. Wer dieses Portal betreibt, kann sie erteilen.',
  'health.failedTitle': 'Der Zustand der Quellen konnte nicht geladen werden',
  'health.stale':
    'Konnte nicht erneuert werden: {{message}}. Dies ist der Stand von {{time}}.',
  'health.asOf': 'nachgesehen {{time}}',

  'health.answering_one': '{{answering}} von {{count}} Quelle antwortet',
  'health.answering_other': '{{answering}} von {{count}} Quellen antworten',
  'health.needsYou_one': '{{count}} Sache braucht Sie',
  'health.needsYou_other': '{{count}} Sachen brauchen Sie',
  'health.needsNobody': 'nichts braucht Sie',
  'health.startedTitle': 'Bisher ist nur der Katalog angebunden',
  'health.started':
    'Das genügt für Zuständigkeit und Dokumentation. Als Nächstes lohnen sich Alarme oder Deployments: bis dahin stehen deren Prüfungen außerhalb der Wertung.',

  'signals.title': 'Was angebunden ist',
  'signals.connected': 'Angebunden',
  'signals.waiting': 'Wartet',
  'signals.since': 'seit {{time}}, durch {{sources}}',
  'signals.silent':
    '{{sources}}: eingerichtet, aber noch kam keine Angabe. Ist die Quelle konfiguriert?',
  'signals.missing.ownership':
    'Wird aus dem Katalog gelesen, sobald er zum ersten Mal gelesen ist.',
  'signals.missing.docs':
    'Wird aus dem Katalog gelesen, sobald er zum ersten Mal gelesen ist.',
  'signals.missing.alarms':
    'Installieren Sie ein Backend-Modul für das System Ihrer Alarme, oder melden Sie Angaben darüber.',
  'signals.missing.deployments':
    'Installieren Sie ein Backend-Modul für das System Ihrer Deployments, oder melden Sie Angaben aus Ihren Pipelines.',
  'signals.missing.attestations':
    'Was Menschen sagen, kommt mit einer Quelle für Erklärungen.',
  'signals.missing.other':
    'Installieren Sie eine Quelle, die es liefert, oder melden Sie Angaben.',

  'collectors.title': 'Quellen',
  'collectors.aside': '{{answering}} von {{all}} antworten',
  'collectors.state.ok': 'In Ordnung',
  'collectors.state.partly': 'Teilweise',
  'collectors.state.failing': 'Schlägt fehl',
  'collectors.state.late': 'Verspätet',
  'collectors.state.silent': 'Stumm',
  'collectors.state.waiting': 'Noch kein Lauf',
  'collectors.meaning.ok': 'Der letzte Lauf war vollständig',
  'collectors.meaning.partly':
    'Der letzte Lauf ist für manche Einträge fehlgeschlagen',
  'collectors.meaning.failing': 'Der letzte Lauf ist fehlgeschlagen',
  'collectors.meaning.late': 'Viel länger kein Lauf als vorgesehen',
  'collectors.meaning.silent': 'Sie läuft, hat aber noch nie etwas geliefert',
  'collectors.meaning.waiting': 'Sie ist noch nie gelaufen',
  'collectors.origin.catalog': 'liest den Katalog',
  'collectors.origin.source': 'fragt eine Quelle',
  'collectors.origin.pushed': 'bekommt es gemeldet',
  'collectors.facts_one': '{{count}} Angabe',
  'collectors.facts_other': '{{count}} Angaben',
  'collectors.lastRun': 'Letzter Lauf {{time}}',
  'collectors.lastPush': 'Zuletzt gemeldet {{time}}',
  'collectors.never': 'Noch kein Lauf',
  'collectors.next': 'nächster {{time}}',
  'collectors.since': 'seit {{time}}: {{message}}',
  'collectors.answered_one':
    '{{answered}} von {{count, number}} Eintrag beantwortet',
  'collectors.answered_other':
    '{{answered}} von {{count, number}} Einträgen beantwortet',
  'collectors.failing': '{{number}} konnten nicht gefragt werden',
  'collectors.nobody': 'nach keinem Eintrag gefragt',

  'runs.list': 'Letzte Läufe von {{source}}',
  'runs.none': 'Noch sind keine Läufe festgehalten.',
  'runs.summary_one': 'Der letzte Lauf: {{how}}',
  'runs.summary_other': 'Die letzten {{count}} Läufe: {{how}}',
  'runs.complete': '{{number}} vollständig',
  'runs.failed': '{{number}} fehlgeschlagen',
  'runs.partly': '{{number}} mit Fehlern',
  'runs.status.complete': 'Vollständig',
  'runs.status.partly': 'Mit Fehlern',
  'runs.status.failed': 'Fehlgeschlagen',
  'runs.column.started': 'Beginn',
  'runs.column.status': 'Ergebnis',
  'runs.column.took': 'Dauer',
  'runs.column.entities': 'Einträge',
  'runs.column.failures': 'Fehler',
  'runs.column.changed': 'Geänderte Angaben',

  'notices.title': 'Das können nur Sie beheben',
  'notices.aside_one': '{{count}} Hinweis',
  'notices.aside_other': '{{count}} Hinweise',
  'notices.since': 'seit {{time}}',
  'notices.from': 'von {{source}}',
  'notices.setting':
    'In die Konfiguration aufnehmen, zusätzlich zu dem, was dort steht:',
  'notices.copy': 'Die Einstellung {{key}} kopieren',

  'definitions.title': 'Definitionen',
  'definitions.none': 'Noch ist kein Satz von Definitionen in Kraft.',
  'definitions.inForce': 'In Kraft',
  'definitions.amount': '{{checks}} Prüfungen, {{scorecards}} Scorecards',
  'definitions.activated': 'In Kraft gesetzt',
  'definitions.by': '{{time}}, durch Version {{version}}',
  'definitions.layers': 'Woher sie kommen',
  'definitions.status.ok': 'In Ordnung',
  'definitions.status.partly': 'Teilweise',
  'definitions.status.held': 'Gehalten',
  'definitions.status.failed': 'Fehlgeschlagen',
  'definitions.meaning.ok': 'Alles davon ist in Kraft',
  'definitions.meaning.partly': 'Manche ihrer Definitionen sind ausgelassen',
  'definitions.meaning.held':
    'Konnte nicht gelesen werden; der letzte gute Inhalt ist in Kraft',
  'definitions.meaning.failed': 'Nichts davon ist in Kraft',
  'definitions.adds': 'ergänzt oder ändert {{what}}',
  'definitions.addsNothing': 'ergänzt nichts',
  'definitions.checks_one': '{{count}} Prüfung',
  'definitions.checks_other': '{{count}} Prüfungen',
  'definitions.scorecards_one': '{{count}} Scorecard',
  'definitions.scorecards_other': '{{count}} Scorecards',
  'definitions.read': 'gelesen {{time}}',
  'definitions.problems': 'Fehler in {{layer}}',

  'evaluation.title': 'Beurteilung',
  'evaluation.judged_one':
    '{{evaluated}} von {{count, number}} Eintrag beurteilt',
  'evaluation.judged_other':
    '{{evaluated}} von {{count, number}} Einträgen beurteilt',
  'evaluation.due_one': '{{count, number}} wartet auf ein Urteil',
  'evaluation.due_other': '{{count, number}} warten auf ein Urteil',
  'evaluation.oldest': 'am längsten seit {{time}}',
  'evaluation.upToDate': 'nichts wartet',
  'evaluation.empty':
    'Der Katalog wurde noch nicht gelesen. Das geschieht innerhalb einer Minute nach dem Start.',
};
