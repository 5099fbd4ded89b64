import { catalog as en } from '../en/catalog';

export const catalog: Record<keyof typeof en, string> = {
  'filter.readiness': 'Betriebsreife',
  'filter.counted': '{{level}} ({{number}})',
  'filter.failed': 'Stufen konnten nicht gezählt werden: {{message}}',
};
