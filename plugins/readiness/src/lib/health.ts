import {
  BUILT_IN_SIGNALS,
  CollectorHealth,
  CollectorRunView,
  DefinitionLayer,
  Health,
} from 'backstage-plugin-readiness-common';
import { quietAlarmSources } from './alarmHealth';
import { Tone } from './colours';

export type CollectorState = CollectorHealth['state'];
export type LayerStatus = DefinitionLayer['status'];

/** How loudly the state of a source is shown. */
export const STATE_TONES: Record<CollectorState, Tone> = {
  ok: 'good',
  partly: 'caution',
  failing: 'bad',
  late: 'caution',
  silent: 'caution',
  waiting: 'muted',
};

export const LAYER_TONES: Record<LayerStatus, Tone> = {
  ok: 'good',
  partly: 'caution',
  held: 'caution',
  failed: 'bad',
};

/** The catalog and every collector: all that is asked or told. */
export function sourcesOf({ catalog, collectors }: Health): CollectorHealth[] {
  return [catalog, ...collectors];
}

/** Whether it answers, for most entities at least. */
export function answers({ state }: CollectorHealth): boolean {
  return state === 'ok' || state === 'partly';
}

/** Judges what the sources of alarms say: it fails when they do. */
const ALARMS = 'alarms';

/**
 * How many things somebody has to look at: sources that do not answer, notices, and layers of
 * definitions that are not in force as a whole. What has yet to run needs nobody.
 */
export function needingYou(health: Health): number {
  const alarms = quietAlarmSources(health);
  const sources = sourcesOf(health).filter(
    source =>
      !answers(source) &&
      source.state !== 'waiting' &&
      !(source.id === ALARMS && alarms.length > 0),
  );
  const layers = health.definitions.layers.filter(
    ({ status }) => status !== 'ok',
  );
  return sources.length + alarms.length + health.notices.length + layers.length;
}

/** Whether nothing beyond the catalog is connected, as right after the installation. */
export function onlyCatalog({ collectors }: Health): boolean {
  return !collectors.some(
    ({ origin, connectedAt }) => origin !== 'catalog' && connectedAt,
  );
}

/** A signal, and who delivers it here. */
export interface SignalHealth {
  signal: string;
  /** When its first fact came; missing while it waits. */
  since?: string;
  sources: CollectorHealth[];
}

/** Every signal, the connected ones first; own facts may bring further ones. */
export function signalsOf({ collectors }: Health): SignalHealth[] {
  const signals = new Set<string>(BUILT_IN_SIGNALS);
  collectors.forEach(source => source.signals.forEach(s => signals.add(s)));
  return [...signals]
    .map(signal => signalHealth(signal, collectors))
    .sort((a, b) => Number(!a.since) - Number(!b.since));
}

function signalHealth(
  signal: string,
  collectors: readonly CollectorHealth[],
): SignalHealth {
  const sources = collectors.filter(({ signals }) => signals.includes(signal));
  const connected = sources.filter(({ connectedAt }) => connectedAt);
  const [since] = connected.flatMap(({ connectedAt }) => connectedAt!).sort();
  return { signal, since, sources: since ? connected : sources };
}

export type RunStatus = 'complete' | 'partly' | 'failed';

/** Complete runs that could not ask about some entities are a state of their own. */
export function runStatus({ status, failures }: CollectorRunView): RunStatus {
  return status === 'complete' && failures > 0 ? 'partly' : status;
}
