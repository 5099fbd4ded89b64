import { Asked } from '../aws/Asked';
import { CallFailed } from '../aws/CallFailed';
import { readAlarms, StoredPage } from '../aws/readAlarms';

/** Alarms on logs; where a region does not know that kind, it has none of it. */
export async function* readLogAlarms(asked: Asked): AsyncIterable<StoredPage> {
  try {
    yield* readAlarms(asked, 'LogAlarm');
  } catch (error) {
    if (!isUnknownKind(error)) throw error;
  }
}

function isUnknownKind(error: unknown): boolean {
  return (
    error instanceof CallFailed &&
    /Validation|InvalidParameter/.test(error.reason.name)
  );
}
