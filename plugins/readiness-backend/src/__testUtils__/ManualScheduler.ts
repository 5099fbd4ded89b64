import {
  coreServices,
  createServiceFactory,
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

type Task = SchedulerServiceTaskInvocationDefinition &
  SchedulerServiceTaskScheduleDefinition;

/** Runs a task when the test says so, and lets it see how that ends. */
export class ManualScheduler implements SchedulerService {
  readonly tasks = new Map<string, Task>();
  /** In their order. */
  readonly triggered: string[] = [];

  /** @param abort - as when somebody cancels the run, or its time is up */
  async run(id: string, abort = new AbortController().signal): Promise<void> {
    const task = this.tasks.get(id);
    if (!task) throw new Error(`There is no task '${id}'`);
    await task.fn(abort);
  }

  async scheduleTask(task: Task): Promise<void> {
    this.tasks.set(task.id, task);
  }

  createScheduledTaskRunner(schedule: SchedulerServiceTaskScheduleDefinition) {
    return {
      run: (task: SchedulerServiceTaskInvocationDefinition) =>
        this.scheduleTask({ ...task, ...schedule }),
    };
  }

  /** As the scheduler does, at its next look: the test says when that is. */
  triggerTask = async (id: string) => {
    this.triggered.push(id);
  };
  cancelTask = async () => {};
  getScheduledTasks = async () => [];

  factory() {
    return createServiceFactory({
      service: coreServices.scheduler,
      deps: {},
      factory: () => this,
    });
  }
}
