import {
  ListSubscriptionsByTopicCommand,
  Subscription,
} from '@aws-sdk/client-sns';
import { Asked } from './Asked';
import { CallFailed } from './CallFailed';
import { pagesOf } from './pagesOf';

/** Whether anybody has confirmed to hear of a topic. Nobody hears of one that is not there. */
export async function hasSubscriber(
  { clients, call, abort: abortSignal }: Asked,
  topic: string,
): Promise<boolean> {
  const operation = 'ListSubscriptionsByTopic';
  const pages = pagesOf(async NextToken => {
    const answer = await call(operation, () =>
      clients.sns.send(
        new ListSubscriptionsByTopicCommand({ TopicArn: topic, NextToken }),
        { abortSignal },
      ),
    );
    return { page: answer.Subscriptions ?? [], next: answer.NextToken };
  }, operation);
  try {
    for await (const page of pages) {
      if (page.some(isConfirmed)) return true;
    }
    return false;
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    if (!/NotFound/.test(error.reason.name)) throw error;
    return false;
  }
}

/** In place of its name, others have `PendingConfirmation` or `Deleted`. */
function isConfirmed({ SubscriptionArn }: Subscription): boolean {
  return SubscriptionArn?.startsWith('arn:') ?? false;
}
