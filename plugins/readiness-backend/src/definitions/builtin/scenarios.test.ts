import { builtInDefinitions } from '.';
import { judge } from './judge';
import { builtInScenarios as scenarios } from './scenarios';

describe('built-in checks', () => {
  it('have scenarios, each of them, and no scenario is of another', () => {
    expect(Object.keys(scenarios).sort()).toEqual(
      Object.keys(builtInDefinitions.checks).sort(),
    );
  });

  it.each(Object.keys(builtInDefinitions.checks))(
    '%s has a scenario that passes, one that fails and one that is unknown',
    check => {
      expect(scenarios[check].map(({ status }) => status)).toEqual(
        expect.arrayContaining(['pass', 'fail', 'unknown']),
      );
    },
  );
});

describe.each(Object.entries(scenarios))('%s', (check, table) => {
  it.each(table.map(scenario => [scenario.name, scenario] as const))(
    '%s',
    (_name, scenario) => {
      const { status, reason } = scenario;
      const { outcome } = judge(check, scenario);
      expect(outcome).toMatchObject({ status, ...(reason && { reason }) });
    },
  );
});
