import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import { DeliverySink, DeliveryVerdict } from 'backstage-plugin-readiness-node';
import { openBinary } from './openCloudEvent';
import { readBinary, readEvent } from './readEvent';
import { Introduction, Reading } from './Reading';

/** Events at once. */
const LONGEST_BATCH = 500;

/** What was pushed: one request. */
export interface Push {
  headers: Readonly<Record<string, string>>;
  body: JsonValue;
  /** The service that pushes. */
  caller: string;
}

/** What became of one event, as it is answered. */
export interface EventVerdict extends Introduction {
  status: 'taken' | 'unmatched' | 'repeat' | 'ignored' | 'refused';
  entityRef?: string;
  others?: string[];
  matchedBy?: string;
  path?: string;
  message?: string;
}

/**
 * Takes what can be taken. When it answers, that is stored.
 *
 * @returns a verdict on each event, in their order
 * @throws InputError when there are too many
 */
export async function takeEvents(
  push: Push,
  sink: DeliverySink,
): Promise<EventVerdict[]> {
  const readings = readAll(push);
  const read = readings.filter(one => one.status === 'read');
  const stored = read.length ? await sink.record(read) : [];
  const verdicts = new Map(read.map((one, index) => [one, stored[index]]));
  return readings.map(one =>
    one.status === 'read' ? verdictOf(one, verdicts.get(one)!) : one,
  );
}

function readAll({ headers, body, caller }: Push): Reading[] {
  if (headers['ce-specversion'] !== undefined) {
    return [readBinary(() => openBinary(headers, body), headers, body)];
  }
  const events = Array.isArray(body) ? body : [body];
  if (events.length > LONGEST_BATCH) {
    throw new InputError(
      `At most ${LONGEST_BATCH} events at once; there were ${events.length}`,
    );
  }
  return events.map(raw => readEvent(raw, caller));
}

function verdictOf(
  { id, type }: Introduction,
  verdict: DeliveryVerdict,
): EventVerdict {
  const introduction = { ...(id && { id }), ...(type && { type }) };
  if (verdict.status !== 'unmatched') return { ...introduction, ...verdict };
  const { status, reason: message } = verdict;
  return { ...introduction, status, message };
}
