import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import demoAlarms from './demoAlarms';
import demoDeliveries from './demoDeliveries';
import demoFacts from './demoFacts';

describe.each([
  ['alarms', demoAlarms],
  ['deliveries', demoDeliveries],
  ['facts', demoFacts],
])('the demo of %s', (_what, feature) => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['production', 0],
    ['development', 1],
  ])('in %s has tasks: %d', async (environment, tasks) => {
    jest.replaceProperty(process.env, 'NODE_ENV', environment);
    const scheduler = mockServices.scheduler.mock();
    const backend = await startTestBackend({
      features: [feature, scheduler.factory],
    });
    await backend.stop();
    expect(scheduler.scheduleTask).toHaveBeenCalledTimes(tasks);
  });
});
