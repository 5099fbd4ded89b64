import { AlarmSource } from 'backstage-plugin-readiness-node';
import {
  AlarmStore,
  scanRunsOf,
  StoredAlarmSource,
} from '../stores/AlarmStore';
import { CollectorRunStore, CollectorState } from '../stores/CollectorRunStore';
import { AlarmSourceRecord } from './records';

const DAY = 24 * 60 * 60 * 1000;

/** For so long what a source said is held; one that was taken out of the configuration is forgotten then. */
const HELD = 7 * DAY;

/** A source as it stands, whatever entity it is looked at for. */
export type SourceState = Omit<AlarmSourceRecord, 'selectors'>;

/**
 * Every source there is, by title: those that are scanned, whether they ever answered or not, and those that pushed.
 *
 * @param now - milliseconds since the epoch
 */
export async function readAlarmSources(
  now: number,
  {
    store,
    runs,
    installed,
  }: {
    store: Pick<AlarmStore, 'listSources'>;
    runs: Pick<CollectorRunStore, 'listStates'>;
    installed: readonly Pick<AlarmSource, 'id' | 'title'>[];
  },
): Promise<SourceState[]> {
  const [known, states] = await Promise.all([
    store.listSources(),
    runs.listStates(),
  ]);
  const stateOf = new Map(states.map(state => [state.collector, state]));
  const sources = new Map(
    known.map(source => [
      source.id,
      toState(source, stateOf.get(scanRunsOf(source.id))),
    ]),
  );
  for (const { id, title } of installed) {
    const pull = { id, title, kind: 'pull' as const };
    const state = stateOf.get(scanRunsOf(id));
    const { historySince } = sources.get(id) ?? {};
    sources.set(id, toState({ ...pull, historySince }, state));
  }
  const ids = new Set(installed.map(({ id }) => id));
  return [...sources.values()]
    .filter(source => ids.has(source.id) || isRemembered(source, now))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

function toState(
  { id, title, kind, pushedAt, historySince }: StoredAlarmSource,
  state: CollectorState | undefined,
): SourceState {
  const asOf = kind === 'push' ? pushedAt : state?.asOf;
  return {
    id,
    title,
    kind,
    ...(asOf && { asOf }),
    ...(state?.failure && { failing: state.failure }),
    ...(historySince && { historySince }),
  };
}

/** Of what nobody scans any more. */
function isRemembered({ kind, asOf }: SourceState, now: number): boolean {
  if (kind === 'push') return true;
  return asOf !== undefined && now - Date.parse(asOf) <= HELD;
}
