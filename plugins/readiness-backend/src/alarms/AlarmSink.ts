import { EntityRef, Instant } from 'backstage-plugin-readiness-common';
import { AlarmEvent, AlarmMessage } from 'backstage-plugin-readiness-node';
import { AlarmOrigin, IsHeartbeat, TakenAlarm } from '../stores/AlarmStore';
import { readInstant } from '../facts/readInstant';
import { Stores } from '../stores/Stores';
import { breathe } from '../util/breathe';
import { chunks } from '../util/chunks';
import { Clock, toInstant } from '../util/clock';
import { AlarmMapper } from './AlarmMapper';
import { AlarmRegistry } from './AlarmRegistry';
import { listWholeScans } from './wholeScans';

/** How far the clock of whoever pushes may be ahead of ours, in milliseconds. */
const MOST_AHEAD = 5 * 60 * 1000;

/** What became of one pushed alarm, as it is answered. */
export interface AlarmVerdict {
  status: 'taken' | 'unmatched' | 'repeat' | 'refused';
  /** As its source calls the alarm. */
  id?: string;
  entityRefs?: readonly EntityRef[];
  path?: string;
  message?: string;
}

export interface AlarmSinkOptions {
  stores: Pick<Stores, 'alarms' | 'collectorRuns'>;
  registry: Pick<AlarmRegistry, 'sources'>;
  mapper: Pick<AlarmMapper, 'matcher'>;
  clock: Clock;
  isHeartbeat: IsHeartbeat;
  /** Told which entities something new was heard of. */
  onTaken(refs: ReadonlySet<EntityRef>): void;
}

/** Where everything that is pushed ends: what is valid is stored, and matched if it can be. */
export class AlarmSink {
  constructor(private readonly options: AlarmSinkOptions) {}

  /** @returns one verdict per event, message after message */
  async take(messages: readonly AlarmMessage[]): Promise<AlarmVerdict[]> {
    const verdicts: AlarmVerdict[] = [];
    const refs = new Set<EntityRef>();
    for (const message of messages) {
      verdicts.push(...(await this.#takeMessage(message, refs)));
    }
    if (refs.size > 0) this.options.onTaken(refs);
    return verdicts;
  }

  async #takeMessage(
    message: AlarmMessage,
    refs: Set<EntityRef>,
  ): Promise<AlarmVerdict[]> {
    const read = message.events.map(entry => this.#read(entry));
    const valid = read.flatMap(one => ('event' in one ? [one.event] : []));
    const taken = (await this.#store(message, valid)).values();
    return read.map(one => {
      if (!('event' in one)) return { status: 'refused', ...one };
      const verdict = taken.next().value!;
      if (verdict.status === 'taken') {
        verdict.entityRefs.forEach(ref => refs.add(ref));
      }
      return toVerdict(one.event, verdict);
    });
  }

  /** Without anything valid in it, it still is a sign of life. */
  async #store(
    message: AlarmMessage,
    events: readonly AlarmEvent[],
  ): Promise<TakenAlarm[]> {
    const { stores, mapper, clock, isHeartbeat } = this.options;
    const origin = this.#originOf(message);
    const match = await mapper.matcher();
    const scans = await listWholeScans(stores.collectorRuns, origin.id);
    const at = toInstant(clock());
    const { historySince = at } = message;
    const known = { historySince: historySince < at ? historySince : at };
    const options = { at, match, scans, isHeartbeat, ...known };
    const batches =
      events.length > 0 ? [...chunks(events, stores.alarms.batchSize)] : [[]];
    const taken: TakenAlarm[] = [];
    for (const batch of batches) {
      taken.push(...(await stores.alarms.takeEvents(origin, batch, options)));
      await breathe();
    }
    return taken;
  }

  #originOf({ source, title }: AlarmMessage): AlarmOrigin {
    const scanned = this.options.registry.sources.find(
      ({ id }) => id === source,
    );
    return scanned
      ? { id: source, title: scanned.title, kind: 'pull' }
      : { id: source, title, kind: 'push' };
  }

  #read(
    entry: AlarmMessage['events'][number],
  ): { event: AlarmEvent } | { path: string; message: string } {
    if (!('alarm' in entry)) return entry;
    const at: Instant | undefined = readInstant(entry.at);
    if (at === undefined) {
      const example = 'for example "2026-11-20T09:40:00Z"';
      return { path: 'at', message: `must be an instant, ${example}` };
    }
    if (Date.parse(at) > this.options.clock() + MOST_AHEAD) {
      return { path: 'at', message: 'must not be in the future' };
    }
    return { event: { ...entry, at } };
  }
}

function toVerdict(
  { alarm: { id } }: AlarmEvent,
  taken: TakenAlarm,
): AlarmVerdict {
  if (taken.status === 'unmatched') {
    return { status: 'unmatched', id, message: taken.reason };
  }
  const { status, entityRefs } = taken;
  return { status, id, ...(entityRefs.length > 0 && { entityRefs }) };
}
