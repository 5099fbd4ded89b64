import { createBackendModule } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  AlarmReading,
  AlarmSource,
  OnCall,
  OnCallGap,
  OnCallSource,
  readinessAlarmsExtensionPoint,
  readinessOnCallExtensionPoint,
} from 'backstage-plugin-readiness-node';
import { Clock, toInstant } from '../util/clock';

/** A server that has what the test says, and that can be down. Entities select alarms by their names. */
export class MemoryAlarmSource implements AlarmSource {
  readonly schedule = { frequency: { minutes: 1 }, timeout: { minutes: 1 } };
  readonly #readings = new Map<string, AlarmReading>();
  outage?: Error;
  /** Since when it remembers how alarms fared. */
  historySince?: string;

  constructor(
    private readonly clock: Clock,
    readonly id = 'eu-1',
    readonly title = 'Prometheus eu-1',
  ) {}

  /** Has an alarm; another reading of the same name replaces it. */
  put(title: string, more: Partial<AlarmReading> = {}): void {
    this.#readings.set(title, {
      id: title,
      title,
      state: 'ok',
      severity: 'critical',
      routedTo: ['payments-oncall → PagerDuty'],
      runbook: `https://runbooks.example.com/${title}`,
      labels: {},
      ...more,
    });
  }

  remove(title: string): void {
    this.#readings.delete(title);
  }

  selectorsOf({ metadata }: Entity) {
    const names = metadata.annotations?.['example.com/alarms']?.split(',');
    return (names ?? []).map(name => ({
      text: `example.com/alarms: ${name}`,
      labels: { alertname: name },
    }));
  }

  async *scan() {
    const { historySince } = this;
    yield {
      readAt: toInstant(this.clock()),
      alarms: [...this.#readings.values()],
      changes: [],
      ...(historySince && { historySince }),
    };
    if (this.outage) throw this.outage;
  }
}

/** Who is on call, as the test says, for whoever names a schedule. */
export class MemoryOnCallSource implements OnCallSource {
  readonly id = 'pager';
  readonly title = 'Pager';
  answer: Omit<OnCall, 'key'> | { missing: true } | { failed: string } = {
    schedule: 'Payments primary',
  };

  keyOf({ metadata }: Entity) {
    return metadata.annotations?.['pagerduty.com/service-id'];
  }

  async *ask(keys: readonly string[]) {
    for (const key of keys) yield { key, ...this.answer } as OnCall | OnCallGap;
  }
}

/** The module that brings them. */
export const memorySourcesModule = ({
  alarms = [],
  onCall = [],
}: {
  alarms?: AlarmSource[];
  onCall?: OnCallSource[];
}) =>
  createBackendModule({
    pluginId: 'readiness',
    moduleId: 'memory-sources',
    register({ registerInit }) {
      registerInit({
        deps: {
          alarmSources: readinessAlarmsExtensionPoint,
          onCallSources: readinessOnCallExtensionPoint,
        },
        async init({ alarmSources, onCallSources }) {
          alarms.forEach(source => alarmSources.addSource(source));
          onCall.forEach(source => onCallSources.addSource(source));
        },
      });
    },
  });
