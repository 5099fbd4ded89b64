import { InputError } from '@backstage/errors';
import { AlarmMessage } from 'backstage-plugin-readiness-node';

type Entry = AlarmMessage['events'][number];

/** The source that an alarm is in. */
export interface Origin {
  source: string;
  title: string;
  isScanned: boolean;
}

/** One event of a body: what it says, or what is wrong with it. */
export interface Read {
  /** Unknown where its account or region cannot be read. */
  origin?: Origin;
  entry: Entry;
}

/**
 * What follows each other from one source is one message. What is of unknown origin goes with what was
 * before it, or with the first that is known.
 *
 * @throws InputError when no origin is known: a source that does not exist is not to be heard of
 */
export function messagesOf(all: readonly Read[]): AlarmMessage[] {
  const first = all.find(({ origin }) => origin)?.origin;
  if (!first) throw new InputError(problemOf(all[0].entry));
  const messages: (Origin & { events: Entry[] })[] = [];
  for (const { origin, entry } of all) {
    const last = messages.at(-1);
    if (last && (!origin || origin.source === last.source)) {
      last.events.push(entry);
    } else {
      messages.push({ ...(origin ?? first), events: [entry] });
    }
  }
  return messages.map(({ source, title, events }) => ({
    source,
    title,
    events,
  }));
}

function problemOf(entry: Entry): string {
  return 'path' in entry ? `${entry.path}: ${entry.message}` : '';
}
