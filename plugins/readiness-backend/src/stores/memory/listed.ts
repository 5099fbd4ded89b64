import { OutcomeStatus } from 'backstage-plugin-readiness-common';
import { SearchFields, searchFields } from '../../catalog/searchFields';
import { ReportRow } from '../shared/planReports';
import { MemoryTables } from './tables';

/** What a list knows of one report. */
export interface Listed {
  entityId: number;
  row: ReportRow;
  fields: SearchFields;
  outcomes: ReadonlyMap<string, OutcomeStatus>;
}

/** The current reports of all living entities under a scorecard. */
export function listedOf(tables: MemoryTables, scorecard: string): Listed[] {
  return tables.listLiving().flatMap(entity => {
    const row = tables.reports.get(entity.id)?.get(scorecard);
    if (!row) return [];
    const outcomes = tables.outcomes.get(entity.id) ?? new Map();
    const fields = searchFields(entity);
    return [{ entityId: entity.id, row, fields, outcomes }];
  });
}
