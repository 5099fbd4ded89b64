import type { CheckResult, Report, ScorecardDefinition } from '../model';
import type { components } from './schema';

type Schemas = components['schemas'];

/** Compiles only when `Value` may stand where `Wanted` is asked for. */
const fits = <Wanted>(value: Wanted): Wanted => value;

// The compiler does the work: a field that the model and the contract name or type differently is a
// type error here, in whichever direction it went astray.
describe('the API contract', () => {
  it('says the same as the model', () => {
    const reportOut = (report: Report) => fits<Schemas['Report']>(report);
    const resultOut = (result: CheckResult) =>
      fits<Schemas['CheckResult']>(result);
    const scorecardOut = (scorecard: ScorecardDefinition) =>
      fits<Schemas['Scorecard']>(scorecard);
    const levelIn = (report: Schemas['Report']) =>
      fits<Pick<Report, 'level' | 'rungs' | 'next' | 'tallies' | 'traits'>>(
        report,
      );
    expect([reportOut, resultOut, scorecardOut, levelIn]).toHaveLength(4);
  });
});
