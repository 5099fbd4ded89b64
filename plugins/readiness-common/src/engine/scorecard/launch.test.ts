import { someTraits } from '../__testUtils__/input';
import { reportOn, Rows } from '../__testUtils__/reportOn';

const before = { traits: someTraits({ stage: 'pre-launch' }) };

const rows: Rows = {
  a: { is: 'pass', level: 'bronze' },
  b: { is: 'fail', level: 'silver' },
  c: { is: 'fail', level: 'silver', waived: true },
  d: { is: 'pass', level: 'silver', afterLaunch: true },
  e: { is: 'unconnected', level: 'silver' },
  f: { is: 'pass', level: 'silver', appliesTo: { kind: 'API' } },
  g: { is: 'pass', level: 'gold' },
  h: { is: 'pass' },
};

describe('launch', () => {
  it('counts what holds up to the launch rung, of what can be judged before it', () => {
    const report = reportOn(rows, { launchLevel: 'silver', input: before });
    expect(report.stage).toBe('pre-launch');
    expect(report.launch).toEqual({ level: 'silver', holds: 2, of: 3 });
  });

  it('is left out once it is live, and where there is no launch rung', () => {
    expect(reportOn(rows, { launchLevel: 'silver' })).not.toHaveProperty(
      'launch',
    );
    expect(reportOn(rows, { input: before })).not.toHaveProperty('launch');
  });
});
