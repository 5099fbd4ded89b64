import { catalog as en } from '../en/catalog';

export const catalog: Record<keyof typeof en, string> = {
  'filter.readiness': 'Betriebsreife',
  'filter.counted': '{{value}} ({{number}})',
  'filter.failed': 'Entitäten konnten nicht gezählt werden: {{message}}',
  'filter.category': 'Betriebsreife: {{category}}',
  'filter.state.open': 'Offen',
  'filter.state.unknown': 'Unbekannt',
  'filter.state.waived': 'Erlassen',
  'filter.state.pass': 'Erfüllt',

  'rollup.owned': 'Betriebsreife des eigenen Bestands',
  'rollup.contained': 'Betriebsreife des Inhalts',
  'rollup.amount_one': '{{number}} Entität, beurteilt nach {{scorecard}}',
  'rollup.amount_other': '{{number}} Entitäten, beurteilt nach {{scorecard}}',
  'rollup.level': '{{level}}: {{number}}',
  'rollup.lowest': 'Niedrigste Werte',
  'rollup.noScore': '–',
  'rollup.all': 'Alle anzeigen →',
  'rollup.noneTitle': 'Hier wird nichts beurteilt',
  'rollup.none':
    'Diese Scorecard gilt für nichts, was dazugehört, oder für nichts, was Sie sehen dürfen.',

  'home.amount_one': '{{number}} eigene, beurteilt nach {{scorecard}}',
  'home.amount_other': '{{number}} eigene, beurteilt nach {{scorecard}}',
  'home.next': 'Als Nächstes für meine Gruppen',
  'home.nothingOwned':
    'Nach dieser Scorecard wird nichts beurteilt, was Ihnen oder Ihren Gruppen gehört.',
  'home.nothingToFix': 'Für Sie gibt es nichts zu beheben.',
  'home.entities_one': '{{number}} Service',
  'home.entities_other': '{{number}} Services',
  'home.show': 'Anzeigen',
  'home.all_one': '{{number}} Aufgabe insgesamt →',
  'home.all_other': 'Alle {{number}} Aufgaben →',
  'home.failed': 'Betriebsreife konnte nicht geladen werden: {{message}}',
};
