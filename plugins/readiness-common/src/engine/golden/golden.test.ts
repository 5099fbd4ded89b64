import { DefinitionSet } from '../../model';
import { createEngine } from '../engine';
import { canonicalJson } from '../hashing/canonical';
import { reportHash } from '../hashing/hash';
import { validateDefinitions } from '../validate/validateDefinitions';
import definitions from './definitions.json';
import entities from './entities.json';
import { inputOf, RecordedEntity } from '../__testUtils__/recorded';

/**
 * The golden replay: recorded entities, judged by a representative set of definitions, and the whole
 * output diffed against `__snapshots__`. A difference is a change of what everybody is told: read it,
 * and if it is meant, run this test with `--updateSnapshot` and commit the snapshot with the reason.
 */
const recorded = entities as unknown as RecordedEntity[];
const collectors = [
  ...new Set(Object.keys(definitions.facts).map(ref => ref.split('/')[0])),
];
const validated = validateDefinitions(definitions, []);
const engine = createEngine(validated.definitions as DefinitionSet);

describe('golden replay', () => {
  it('has valid definitions', () => {
    expect(validated.errors).toEqual([]);
  });

  it('tells its entities apart', () => {
    const names = recorded.map(({ entity }) => entity.metadata.name);
    expect(new Set(names).size).toBe(recorded.length);
  });

  it('sums up as before', () => {
    const summary = recorded.map(one => {
      const [report] = engine.evaluate(inputOf(one, collectors));
      const { scorecard, level, floor, score, possible, coverage } =
        report ?? {};
      const steps = report?.next?.steps.map(({ check }) => check).join(' ');
      const figures = `${score}/${possible} ${coverage}%`;
      return report
        ? `${one.title}: ${scorecard} ${level} (${floor}) ${figures} → ${steps}`
        : `${one.title}: no scorecard`;
    });
    expect(summary).toMatchSnapshot();
  });

  it.each(recorded.map(one => [one.title, one] as const))(
    'says the same of %s',
    (_title, one) => {
      const reports = engine.evaluate(inputOf(one, collectors));
      const hashed = reports.map(report => ({
        hash: reportHash(report),
        ...report,
        // One line a check, or nobody would read the difference.
        results: report.results.map(canonicalJson),
      }));
      expect(hashed).toMatchSnapshot();
    },
  );
});
