import {
  CollectContext,
  OnCall,
  OnCallGap,
  OnCallSource,
} from 'backstage-plugin-readiness-node';
import { messageOf } from '../../util/messageOf';

/**
 * Asks a source about schedules, each once. Every key has an answer, if only that there was none; when the asking is
 * stopped, those that were not answered have none.
 */
export async function answersOf(
  source: OnCallSource,
  keys: readonly string[],
  context: CollectContext,
): Promise<Map<string, OnCall | OnCallGap>> {
  const answers = new Map<string, OnCall | OnCallGap>();
  if (keys.length === 0) return answers;
  let unsaid = `${source.title} said nothing about this schedule`;
  try {
    for await (const answer of source.ask(keys, context)) {
      answers.set(answer.key, answer);
    }
  } catch (error) {
    unsaid = messageOf(error);
  }
  if (context.abort.aborted) return answers;
  for (const key of keys) {
    if (!answers.has(key)) answers.set(key, { key, failed: unsaid });
  }
  return answers;
}
