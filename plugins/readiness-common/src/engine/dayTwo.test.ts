import { Report } from '../model';
import {
  ago,
  anInput,
  aWaiver,
  DAY,
  HOUR,
  NOW,
  seen,
} from './__testUtils__/input';
import {
  aCheck,
  aDefinitionSet,
  aFact,
  aLevel,
  aScorecard,
} from './__testUtils__/definitions';
import { createEngine } from './engine';

/** One service over the weeks, nothing about it being changed: what only time does. */
const definitions = aDefinitionSet(
  [
    aFact('attestations/restored-at', { type: 'instant', kind: 'attested' }),
    aFact('docs/runbook', { type: 'string', kind: 'declared' }),
  ],
  [
    aCheck('restore-tested', {
      fact: 'attestations/restored-at',
      operator: 'within',
      value: { days: 180 },
    }),
    aCheck('runbook-linked', { fact: 'docs/runbook', operator: 'exists' }),
    aCheck(
      'dashboard-linked',
      { fact: 'docs/runbook', operator: 'contains', value: 'dashboard' },
      {
        enforcedFrom: ago(-60 * DAY),
      },
    ),
  ],
  [
    aScorecard('ready', {
      levels: [aLevel('bronze'), aLevel('silver')],
      checks: {
        'runbook-linked': { weight: 1, category: 'general', level: 'bronze' },
        'dashboard-linked': { weight: 1, category: 'general', level: 'bronze' },
        'restore-tested': { weight: 2, category: 'general', level: 'silver' },
      },
    }),
  ],
);
const engine = createEngine(definitions);

/** The report so many days from now, everything collected a minute before. */
function after(days: number): Report {
  const now = NOW + days * DAY;
  const asOf = new Date(now - 60_000).toISOString();
  const [report] = engine.evaluate(
    anInput(
      {
        'attestations/restored-at': seen(ago(170 * DAY), { asOf }),
        'docs/runbook': seen('https://runbooks.example.com', { asOf }),
      },
      {
        now,
        waivers: [aWaiver('dashboard-linked', { validUntil: ago(-90 * DAY) })],
      },
    ),
  );
  return report;
}

describe('day two', () => {
  it('walks from one instant to the next, and the verdict changes by itself', () => {
    const story: string[] = [];
    for (let report = after(0), days = 0; report; report = after(days)) {
      const { level, withWaivers, score, validUntil } = report;
      story.push(
        `day ${days}: ${level}${withWaivers ? ' with waivers' : ''} ${score}`,
      );
      if (!validUntil) break;
      days = (Date.parse(validUntil) - NOW) / DAY;
    }
    expect(story).toEqual([
      'day 0: silver 100',
      'day 10: bronze 33',
      'day 60: bronze with waivers 25',
      'day 90: none 25',
    ]);
  });

  it('shows an announced check before it counts', () => {
    const announced = (report: Report) =>
      report.results.find(({ check }) => check === 'dashboard-linked');
    expect(announced(after(0))).toMatchObject({
      standing: 'announced',
      outcome: { status: 'waived' },
    });
    expect(announced(after(61))).toMatchObject({
      standing: 'counted',
      outcome: { status: 'waived' },
    });
    expect(announced(after(91))).toMatchObject({
      standing: 'counted',
      outcome: { status: 'fail' },
    });
  });
});

describe('an outage of ours', () => {
  /** The report while the source has been silent for so long. */
  function silentFor(age: number): Report {
    const [report] = engine.evaluate(
      anInput({
        'attestations/restored-at': seen(ago(30 * DAY)),
        'docs/runbook': seen('https://runbooks.example.com', {
          asOf: ago(age),
          failure: { since: ago(age - HOUR), message: 'timed out' },
        }),
      }),
    );
    return report;
  }

  it('changes nothing at first, then is shown, and only then makes it unjudged', () => {
    const levels = [HOUR, 2 * HOUR, 7 * DAY, 7 * DAY + 1].map(age => {
      const { level, floor, score, possible, coverage } = silentFor(age);
      return [level, floor, score, possible, coverage];
    });
    expect(levels).toEqual([
      ['silver', 'silver', 100, 100, 100],
      ['silver', 'silver', 100, 100, 100],
      ['silver', 'silver', 100, 100, 100],
      ['unjudged', 'none', 66, 100, 66],
    ]);
  });

  it('marks what is held with the moment it was last confirmed', () => {
    const runbook = silentFor(2 * HOUR).results.find(
      ({ check }) => check === 'runbook-linked',
    );
    expect(runbook?.outcome).toMatchObject({
      status: 'pass',
      evidence: [{ held: { since: ago(2 * HOUR), message: 'timed out' } }],
    });
  });

  it('makes no work for the owner', () => {
    const { next } = silentFor(8 * DAY);
    expect(next).toMatchObject({
      level: 'bronze',
      steps: [{ check: 'runbook-linked', waitsFor: 'platform', effort: 0 }],
      effort: 0,
    });
  });

  it('says the same bytes at every failed attempt in between', () => {
    const at = (now: number) =>
      engine.evaluate(
        anInput(
          {
            'docs/runbook': seen('https://runbooks.example.com', {
              asOf: ago(2 * HOUR),
            }),
          },
          { now, connected: ['docs', 'attestations'] },
        ),
      );
    expect(at(NOW + 3 * DAY)).toEqual(at(NOW));
  });
});

describe('waivers', () => {
  it('are those of the entity, whoever else has some', () => {
    const input = anInput({
      'docs/runbook': { ...seen('x'), answer: { status: 'absent' as const } },
    });
    const of = (entityRef: string) =>
      engine
        .evaluate({
          ...input,
          waivers: [aWaiver('runbook-linked', { entityRef })],
        })[0]
        .results.find(({ check }) => check === 'runbook-linked')?.outcome
        .status;
    expect(of('component:default/checkout')).toBe('waived');
    expect(of('component:default/other')).toBe('fail');
  });
});
