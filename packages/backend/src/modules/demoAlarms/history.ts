import { JsonObject } from '@backstage/types';
import { DemoAlarm } from './DemoAlarm';
import { Fire, HISTORY_DAYS } from './fires';
import { labelsOf } from './labelsOf';

const DAY = 24 * 60 * 60 * 1000;

/** What the backend calls an Alertmanager that pushes from this demo's address. */
const SOURCE = 'alertmanager-alerts-quillbrook-example-com';

/** As many as are taken at once. */
export const MOST = 1000;

/** What alarms did before the portal started, in the plain form: Alertmanager itself remembers nothing. */
export function historyOf(alarm: DemoAlarm, fires: readonly Fire[]) {
  const { name, service, severity } = alarm;
  const { alertname: _name, ...labels } = labelsOf(alarm);
  const own = { service, ...(severity && { severity }) };
  const pairs = Object.entries(own).map(
    ([label, value]) => `${label}=${JSON.stringify(value)}`,
  );
  const change = (state: string, at: number): JsonObject => ({
    // The alarm that the webhook tells of.
    id: `${name}{${pairs.join(',')}}`,
    title: name,
    labels,
    state,
    at: new Date(at).toISOString(),
  });
  return fires.flatMap(({ from, to }) => [
    change('firing', from),
    ...(to === undefined ? [] : [change('ok', to)]),
  ]);
}

/** A list in the plain form: nothing of these weeks is left out. */
export function listOf(alarms: JsonObject[], now: number): JsonObject {
  const historySince = new Date(now - HISTORY_DAYS * DAY).toISOString();
  return { source: SOURCE, historySince, alarms };
}
