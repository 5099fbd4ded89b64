import { mockServices } from '@backstage/backend-test-utils';
import { readGithubOptions } from './readGithubOptions';

const read = (github?: object) =>
  readGithubOptions(
    mockServices.rootConfig({ data: { readiness: { github } } } as any),
  );

describe('the options', () => {
  it('are these unless something is given', () => {
    const { isBuild, ...options } = read();
    expect(options).toEqual({
      pull: true,
      schedule: {
        initialDelay: { seconds: 30 },
        frequency: { minutes: 5 },
        timeout: { minutes: 30 },
      },
      historyDays: 180,
      reserve: 1000,
    });
    expect(isBuild('Build')).toBe(false);
  });

  it('are what is given', () => {
    const schedule = { frequency: { minutes: 2 }, timeout: { minutes: 9 } };
    const options = read({
      pull: false,
      schedule,
      historyDays: 30,
      reserve: 0,
      builds: ['Build'],
    });
    expect(options).toMatchObject({
      pull: false,
      schedule,
      historyDays: 30,
      reserve: 0,
    });
    expect(options.isBuild('build')).toBe(true);
    expect(options.isBuild('Lint')).toBe(false);
  });

  it.each([
    [
      { historyDays: 0 },
      'readiness.github.historyDays must be a whole number from 1 to 400, for example 180; it is 0',
    ],
    [{ reserve: -1 }, 'readiness.github.reserve must be a whole number'],
    [{ reserve: 0.5 }, 'readiness.github.reserve must be a whole number'],
  ])('that are wrong keep it from starting: %j', (github, message) => {
    expect(() => read(github)).toThrow(message);
  });
});
