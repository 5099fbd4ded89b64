import { ConfigReader } from '@backstage/config';
import { readSchedule } from './schedules';

describe('readSchedule', () => {
  it('needs no configuration', () => {
    const schedule = readSchedule(new ConfigReader({}), 'synchronise');
    expect(schedule.frequency).toEqual({ seconds: 30 });
  });

  it('takes what is configured, and still starts soon', () => {
    const config = new ConfigReader({
      readiness: {
        schedule: {
          synchronise: { frequency: 'PT5S', timeout: { minutes: 1 } },
        },
      },
    });
    expect(readSchedule(config, 'synchronise')).toMatchObject({
      initialDelay: { seconds: 3 },
      frequency: { seconds: 5 },
      timeout: { minutes: 1 },
    });
  });
});
