import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MONDAY_TO_FRIDAY, Weekday } from '../Weekday';
import { tablesOf } from './tablesOf';

const DOCS = resolve(__dirname, '../../../../../../docs/delivery-figures.md');

const WEEKS: Record<string, readonly Weekday[]> = {
  'Monday to Friday': MONDAY_TO_FRIDAY,
  'Sunday to Thursday': [7, 1, 2, 3, 4],
};

type TableRow = Record<string, string>;

/** A history as docs/delivery-figures.md tells it: rows of its tables, by column. */
export interface WorkedHistory {
  title: string;
  asOf: string;
  timeZone: string;
  workingWeek: readonly Weekday[];
  incidentFeed: boolean;
  deployments: readonly TableRow[];
  incidents: readonly TableRow[];
  changes: readonly TableRow[];
  /** What the figures must read, by id. */
  figures: [string, string][];
  /** What the facts must be, by ref. */
  facts: [string, string][];
}

/** An instant of the document, where all are UTC. */
export const at = (text: string) => `${text.replace(' ', 'T')}:00.000Z`;

export function workedHistories(): WorkedHistory[] {
  const chapter = readFileSync(DOCS, 'utf8').split('## Three histories')[1];
  return chapter.split('\n### ').slice(1).map(readWorked);
}

function readWorked(section: string): WorkedHistory {
  const tables = tablesOf(section);
  const rows = (column: string) =>
    tables.filter(([first]) => column in first).flat();
  const [setting] = rows('as of');
  return {
    title: section.split('\n')[0],
    asOf: at(setting['as of']),
    timeZone: setting['time zone'],
    workingWeek: WEEKS[setting['working week']],
    incidentFeed: setting['incident feed'] === 'yes',
    deployments: rows('deployment started'),
    incidents: rows('incident began'),
    changes: rows('first commit'),
    figures: rows('figure').map(row => [row.figure, row.reads]),
    facts: rows('fact').map(row => [row.fact, row.is]),
  };
}
