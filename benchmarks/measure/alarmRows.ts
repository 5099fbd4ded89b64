import {
  ALARM_ENTITIES,
  ALARMS,
  CHANGES,
} from '../../plugins/readiness-backend/src/stores/knex/alarmTables';
import { SameRows } from './sameRows';

/** What a cycle writes about alarms. */
export const alarmRows: readonly SameRows[] = [
  { table: 'alarms', columns: ALARMS.columns },
  { table: 'alarm_changes', columns: CHANGES },
  { table: 'alarm_entities', columns: ALARM_ENTITIES },
  {
    table: 'alarm_facts',
    columns: {
      entity_id: 'integer',
      revision: 'integer',
      computed: 'integer',
      context: 'text',
      facts: 'text',
      valid_until: 'text',
    },
  },
  {
    table: 'facts',
    columns: {
      entity_id: 'integer',
      fact: 'text',
      collector: 'text',
      status: 'text',
      value: 'text',
      kind: 'text',
      reason: 'text',
      link: 'text',
      since: 'text',
      confirmed_at: 'text',
    },
    where: "collector = 'alarms'",
  },
  {
    table: 'collected',
    columns: { entity_id: 'integer', collector: 'text', hash: 'text' },
    where: "collector = 'alarms'",
  },
];
