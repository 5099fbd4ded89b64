import { JsonObject } from '@backstage/types';
import {
  CurrentReport,
  Health,
  HistoryEntry,
} from 'backstage-plugin-readiness-common';
import { describeReadiness, LEDGER } from './__testUtils__/describeReadiness';
import { TestReadiness } from './__testUtils__/startReadiness';
import { HOUR } from './__testUtils__/TestClock';

jest.setTimeout(120_000);

const SCORECARD = 'production-readiness';

/** Nobody here has alarms that a source could ask about, and nobody will this year. */
const WITHOUT_ALARMS = {
  'alarms-exist': false,
  'alarms-routed': false,
  'alarms-have-runbooks': false,
  'no-stuck-alarms': false,
  'golden-signals-watched': false,
  'runs-watched': false,
  'alarms-quiet': false,
};

const DRIFT = {
  title: 'The infrastructure is as declared',
  failureTitle: 'The infrastructure has drifted',
  rationale: 'What was changed by hand is lost at the next deployment',
  remediation: { text: 'Apply the code', effort: 60 },
  when: {
    fact: 'infrastructure/drifted-resources',
    operator: 'at-most',
    value: 0,
  },
};

const standard = (checks: JsonObject, rows: JsonObject): JsonObject => ({
  checks,
  scorecards: { [SCORECARD]: { checks: rows } },
});

/** What the people of that day see: the card, its history, and the health page. */
function eyesOf({ get, scheduler }: TestReadiness) {
  const evaluate = () => scheduler.run('readiness-evaluate');
  return {
    async card(): Promise<CurrentReport> {
      await evaluate();
      const { body } = await get(`${LEDGER}/reports`).expect(200);
      return body.reports[0];
    },
    async history(): Promise<HistoryEntry[]> {
      const { body } = await get(`${LEDGER}/history`).expect(200);
      return body.entries;
    },
    async problems() {
      const { body } = await get('health').expect(200);
      const { layers }: Health['definitions'] = body.definitions;
      return layers.flatMap(layer => layer.problems);
    },
  };
}

const outcomeOf = ({ report }: CurrentReport, check: string) =>
  report.results.find(result => result.check === check)?.outcome;

const rung = ({ report }: CurrentReport, level: string) =>
  report.rungs.find(one => one.level === level);

describeReadiness(
  'A day of a platform team',
  ['SQLITE_3', 'POSTGRES_18'],
  getBench => {
    it('leaves a standard that is its own, and a history that says how it came about', async () => {
      const { start, time } = getBench();
      const readiness = await start();
      const { card, history, problems } = eyesOf(readiness);
      await readiness.synchronise();

      // 09:40. Bronze, and silver waits for signals that nobody has connected.
      let seen = await card();
      expect(seen.report.level).toBe('bronze');
      expect(rung(seen, 'silver')).toMatchObject({
        state: 'closed',
        waitsForSignals: expect.arrayContaining(['alarms', 'deployments']),
      });
      const scoreAtFirst = seen.report.score!;

      // 10:40. A signal is dropped, on purpose: it is gone from the card, and nothing was won by it.
      time.advance(HOUR);
      await readiness.reconfigure(standard(WITHOUT_ALARMS, {}));
      seen = await card();
      expect(outcomeOf(seen, 'alarms-exist')).toBeUndefined();
      expect(seen.report.signals.waiting).not.toContain('alarms');
      expect(rung(seen, 'silver')?.waitsForSignals).not.toContain('alarms');
      expect(seen.report).toMatchObject({
        level: 'bronze',
        score: scoreAtFirst,
      });
      expect((await history())[0]).toMatchObject({ cause: 'standard' });
      expect(await problems()).toEqual([]);

      // 11:40. A check of their own, on a fact of their own. Until somebody delivers it, it counts for nothing.
      time.advance(HOUR);
      await readiness
        .declare('infrastructure', {
          title: 'Infrastructure',
          facts: {
            'drifted-resources': {
              type: 'number',
              title: 'resources that drifted',
              signal: 'infrastructure',
              kind: 'outcome',
              maxAge: { days: 2 },
              holdFor: { days: 7 },
            },
          },
        })
        .expect(200);
      const checks = { ...WITHOUT_ALARMS, 'no-drift': DRIFT };
      const row = { weight: 2, level: 'bronze', category: 'deployments' };
      await readiness.reconfigure(standard(checks, { 'no-drift': row }));
      seen = await card();
      expect(seen.report.signals.waiting).toContain('infrastructure');
      expect(seen.report).toMatchObject({ level: 'none', score: scoreAtFirst });

      // 12:40. The pipeline pushes what it knows, and the card follows.
      time.advance(HOUR);
      const push = (value: number) =>
        readiness.push({
          namespace: 'infrastructure',
          observations: [
            {
              entityRef: 'component:default/ledger',
              fact: 'infrastructure/drifted-resources',
              observedAt: time.instant,
              value,
            },
          ],
        });
      expect((await push(3)).body.verdicts).toEqual([{ status: 'taken' }]);
      seen = await card();
      expect(outcomeOf(seen, 'no-drift')).toMatchObject({ status: 'fail' });
      expect(seen.report.level).toBe('none');
      time.advance(HOUR);
      await push(0);
      seen = await card();
      expect(outcomeOf(seen, 'no-drift')).toMatchObject({
        status: 'pass',
        evidence: [expect.objectContaining({ source: 'infrastructure' })],
      });
      expect(seen.report.level).toBe('bronze');
      expect((await history())[0]).toMatchObject({
        cause: 'service',
        changes: [{ check: 'no-drift', from: 'fail', to: 'pass' }],
      });
      const scoreBefore = seen.report.score!;

      // 14:40. Two rows are worth more: one that fails, and one that passes.
      time.advance(HOUR);
      const rows = {
        'no-drift': row,
        'dashboard-linked': { weight: 9 },
        'owner-reachable': { weight: 2 },
      };
      await readiness.reconfigure(standard(checks, rows));
      seen = await card();
      expect(outcomeOf(seen, 'dashboard-linked')?.status).toBe('fail');
      expect(seen.report.score).toBeLessThan(scoreBefore);
      expect((await history())[0]).toMatchObject({
        cause: 'standard',
        previousScore: scoreBefore,
        score: seen.report.score,
        changes: [],
      });

      // 15:40. A slip of the pen. Nobody's verdict moves, and the health page says where it is.
      time.advance(HOUR);
      const slip = { ...DRIFT, when: { ...DRIFT.when, operator: 'at-mots' } };
      const before = await history();
      await readiness.reconfigure(
        standard({ ...checks, 'no-drift': slip }, rows),
      );
      expect((await card()).report).toEqual(seen.report);
      expect(await history()).toEqual(before);
      expect(await problems()).toEqual([
        {
          code: 'unknown-operator',
          path: 'readiness.checks.no-drift.when.operator',
          message: expect.stringContaining('at-most'),
        },
      ]);

      // 16:40. Mended, and worded better on the way.
      time.advance(HOUR);
      const mended = { ...DRIFT, title: 'Nothing has drifted' };
      await readiness.reconfigure(
        standard({ ...checks, 'no-drift': mended }, rows),
      );
      seen = await card();
      expect(await problems()).toEqual([]);
      expect(seen.checks['no-drift'].title).toBe('Nothing has drifted');
      expect(outcomeOf(seen, 'no-drift')?.status).toBe('pass');
      expect((await history())[0].cause).toBe('standard');

      // What the day leaves behind, newest first.
      const causes = (await history()).map(({ cause }) => cause);
      expect(causes).toEqual([
        'standard',
        'standard',
        'service',
        expect.stringMatching(/source|service/),
        'standard',
        'standard',
        'service',
      ]);
    });
  },
);
