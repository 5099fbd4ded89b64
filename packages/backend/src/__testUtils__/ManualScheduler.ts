import {
  coreServices,
  createServiceFactory,
  SchedulerServiceTaskInvocationDefinition,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

/** Runs tasks, of any plugin, when the test says so. */
export class ManualScheduler {
  readonly #tasks = new Map<string, SchedulerServiceTaskInvocationDefinition>();

  async run(id: string): Promise<void> {
    const task = this.#tasks.get(id);
    if (!task) throw new Error(`There is no task '${id}'`);
    await task.fn(new AbortController().signal);
  }

  factory() {
    return createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () =>
        mockServices.scheduler.mock({
          scheduleTask: async task => {
            this.#tasks.set(task.id, task);
          },
        }),
    });
  }
}
