import { Account } from './Account';
import type { Failure, Made } from './AwsServer';

/** What SNS answers in the protocol of queries: XML. */
export function snsAnswer(
  account: Account,
  { body: { TopicArn, NextToken = '0' } }: Made,
  pageSize: number,
): { status: number; xml: string } {
  const all = account.topics[TopicArn];
  if (!all) {
    return snsRefusal({
      status: 404,
      type: 'NotFound',
      message: 'Topic does not exist',
    });
  }
  const start = Number(NextToken);
  const next = start + pageSize;
  const members = all
    .slice(start, next)
    .map(
      name =>
        `<member><TopicArn>${TopicArn}</TopicArn><Protocol>email</Protocol><SubscriptionArn>${name}</SubscriptionArn><Owner>123456789012</Owner><Endpoint>a@example.com</Endpoint></member>`,
    );
  const token = next < all.length ? `<NextToken>${next}</NextToken>` : '';
  const xml = `<ListSubscriptionsByTopicResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><ListSubscriptionsByTopicResult><Subscriptions>${members.join(
    '',
  )}</Subscriptions>${token}</ListSubscriptionsByTopicResult><ResponseMetadata><RequestId>b9275252</RequestId></ResponseMetadata></ListSubscriptionsByTopicResponse>`;
  return { status: 200, xml };
}

export function snsRefusal({ status, type, message }: Failure) {
  const xml = `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${type}</Code><Message>${message}</Message></Error><RequestId>b9275252</RequestId></ErrorResponse>`;
  return { status, xml };
}
