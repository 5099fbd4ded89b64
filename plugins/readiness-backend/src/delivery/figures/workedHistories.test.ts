import { deliveryFigures } from './deliveryFigures';
import { factsOf } from './__testUtils__/factsOf';
import {
  aContext,
  anIncident,
  deployed,
  merged,
  records,
} from './__testUtils__/records';
import {
  at,
  WorkedHistory,
  workedHistories,
} from './__testUtils__/workedHistories';

const recordsOf = ({
  incidentFeed,
  deployments,
  incidents,
  changes,
}: WorkedHistory) =>
  records({
    incidentFeed,
    deployments: deployments.map(row =>
      deployed(at(row.ended), {
        startedAt: at(row['deployment started']),
        version: row.version,
        ...(row.commit && { commit: row.commit }),
        cause: row.cause as 'planned',
        outcome: row.outcome as 'succeeded',
      }),
    ),
    incidents: incidents.map(row =>
      anIncident(at(row['incident began']), {
        resolvedAt: at(row.resolved),
        title: row.title,
      }),
    ),
    changes: changes.map(row =>
      merged(at(row.merged), {
        commit: row.commit,
        writtenAt: at(row['first commit']),
      }),
    ),
  });

const contextOf = ({ asOf, timeZone, workingWeek }: WorkedHistory) =>
  aContext({ now: Date.parse(asOf), timeZone, workingWeek });

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ') || 'none';
  return String(value);
}

describe('the histories worked by hand in docs/delivery-figures.md', () => {
  const worked = workedHistories();

  it('are three, with figures and facts each', () => {
    expect(worked).toHaveLength(3);
    for (const { figures, facts, deployments } of worked) {
      expect(figures.length).toBeGreaterThanOrEqual(4);
      expect(facts.length).toBeGreaterThanOrEqual(10);
      expect(deployments.length).toBeGreaterThanOrEqual(4);
    }
  });

  it.each(worked)('$title: the figures', history => {
    const { figures } = deliveryFigures(recordsOf(history), contextOf(history));
    const texts = figures.map(({ id, text }) => [id, text]);
    expect(texts).toEqual(expect.arrayContaining(history.figures));
  });

  it.each(worked)('$title: the facts', history => {
    const facts = factsOf(recordsOf(history), contextOf(history));
    const told = history.facts.map(([ref]) => [
      ref,
      asText(facts[ref.replace('deployments/', '')]),
    ]);
    expect(told).toEqual(history.facts);
  });
});
