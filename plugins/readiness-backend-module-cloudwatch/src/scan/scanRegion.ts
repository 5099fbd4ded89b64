import { AlarmType } from '@aws-sdk/client-cloudwatch';
import { Instant } from 'backstage-plugin-readiness-common';
import { AlarmPage, ScanContext } from 'backstage-plugin-readiness-node';
import { Asked } from '../aws/Asked';
import { readAlarms, StoredPage } from '../aws/readAlarms';
import { readTags } from '../aws/readTags';
import { AccountConfig } from '../config/AccountConfig';
import { compositesAmong } from '../reading/compositesAmong';
import { readingOf } from '../reading/readingOf';
import { Surroundings } from '../reading/Surroundings';
import { checkAccount } from './checkAccount';
import { readLogAlarms } from './readLogAlarms';
import { readMutedIfAllowed } from './readMutedIfAllowed';
import { scanHistory } from './scanHistory';
import { Topics } from './Topics';
import { topicsReader } from './topicsReader';

/**
 * Every alarm of one region of one account, then how they fared.
 *
 * Composite alarms come first: what they look at, and what keeps them quiet, is told by them alone.
 */
export async function* scanRegion(
  account: AccountConfig,
  asked: Asked,
  context: ScanContext & { topics: Topics },
): AsyncIterable<AlarmPage> {
  const { topics } = context;
  const readTopics = topicsReader(account, topics, asked, context);
  const tags = await readTags(asked);
  const muted = await readMutedIfAllowed(asked, context);
  const composites = await all(readAlarms(asked, 'CompositeAlarm'));
  const around: Surroundings = {
    account,
    tags,
    muted,
    isSilent: topic => account.sns && topics.isSilent(topic),
    ...compositesAmong(composites.flatMap(({ alarms }) => alarms)),
  };
  const kinds: [AlarmType, AsyncIterable<StoredPage> | StoredPage[]][] = [
    ['CompositeAlarm', composites],
    ['MetricAlarm', readAlarms(asked, 'MetricAlarm')],
    ['LogAlarm', readLogAlarms(asked)],
  ];
  const present: AlarmType[] = [];
  const offSince = new Map<string, Instant | undefined>();
  for (const [kind, pages] of kinds) {
    for await (const { readAt, alarms } of pages) {
      if (alarms.length === 0) continue;
      checkAccount(account, alarms);
      if (!present.includes(kind)) present.push(kind);
      await readTopics(alarms);
      const readings = alarms.map(alarm => readingOf(alarm, around));
      for (const { id, state, since } of readings) {
        if (state === 'disabled') offSince.set(id, since);
      }
      yield { readAt: readAt.toISOString(), alarms: readings };
    }
  }
  yield* scanHistory(asked, { kinds: present, offSince }, context);
}

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) found.push(page);
  return found;
}
