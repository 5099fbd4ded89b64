import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deliveryFigures } from './deliveryFigures';
import { DeliveryRecords } from '../records';
import { FigureContext } from './FigureContext';
import { factsOf } from './__testUtils__/factsOf';
import {
  aContext,
  anIncident,
  deployed,
  merged,
  records,
} from './__testUtils__/records';
import { tablesOf } from './__testUtils__/tablesOf';
import { MONDAY_TO_FRIDAY, Weekday } from './Weekday';

const DOCS = resolve(__dirname, '../../../../../docs/delivery-figures.md');

const WEEKS: Record<string, readonly Weekday[]> = {
  'Monday to Friday': MONDAY_TO_FRIDAY,
  'Sunday to Thursday': [7, 1, 2, 3, 4],
};

interface Worked {
  title: string;
  records: DeliveryRecords;
  context: FigureContext;
  figures: [string, string][];
  facts: [string, string][];
}

const at = (text: string) => `${text.replace(' ', 'T')}:00.000Z`;

function workedHistories(): Worked[] {
  const chapter = readFileSync(DOCS, 'utf8').split('## Three histories')[1];
  return chapter.split('\n### ').slice(1).map(readWorked);
}

function readWorked(section: string): Worked {
  const tables = tablesOf(section);
  const rows = (column: string) =>
    tables.filter(([first]) => column in first).flat();
  const [setting] = rows('as of');
  return {
    title: section.split('\n')[0],
    context: aContext({
      now: Date.parse(at(setting['as of'])),
      timeZone: setting['time zone'],
      workingWeek: WEEKS[setting['working week']],
    }),
    records: records({
      incidentFeed: setting['incident feed'] === 'yes',
      deployments: rows('deployment started').map(readDeployment),
      incidents: rows('incident began').map(row =>
        anIncident(at(row['incident began']), {
          resolvedAt: at(row.resolved),
          title: row.title,
        }),
      ),
      changes: rows('first commit').map(row =>
        merged(at(row.merged), {
          commit: row.commit,
          writtenAt: at(row['first commit']),
        }),
      ),
    }),
    figures: rows('figure').map(row => [row.figure, row.reads]),
    facts: rows('fact').map(row => [row.fact, row.is]),
  };
}

function readDeployment(row: Record<string, string>) {
  return deployed(at(row.ended), {
    startedAt: at(row['deployment started']),
    version: row.version,
    ...(row.commit && { commit: row.commit }),
    cause: row.cause as 'planned',
    outcome: row.outcome as 'succeeded',
  });
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ') || 'none';
  return String(value);
}

describe('the histories worked by hand in docs/delivery-figures.md', () => {
  const worked = workedHistories();

  it('are three, with figures and facts each', () => {
    expect(worked).toHaveLength(3);
    for (const { figures, facts, records: given } of worked) {
      expect(figures.length).toBeGreaterThanOrEqual(4);
      expect(facts.length).toBeGreaterThanOrEqual(10);
      expect(given.deployments.length).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(worked)('$title: the figures', history => {
    const { figures } = deliveryFigures(history.records, history.context);
    const texts = figures.map(({ id, text }) => [id, text]);
    expect(texts).toEqual(expect.arrayContaining(history.figures));
  });

  it.each(worked)('$title: the facts', history => {
    const facts = factsOf(history.records, history.context);
    const told = history.facts.map(([ref]) => [
      ref,
      asText(facts[ref.replace('deployments/', '')]),
    ]);
    expect(told).toEqual(history.facts);
  });
});
