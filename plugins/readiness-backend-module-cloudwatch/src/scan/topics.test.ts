import { metricAlarm } from '../__testUtils__/Account';
import { AwsServer } from '../__testUtils__/AwsServer';
import { scan, sourceAt } from '../__testUtils__/scan';

const topic = (name: string, account = '123456789012') =>
  `arn:aws:sns:eu-west-1:${account}:${name}`;
const subscribed = (name: string) =>
  `${topic(name)}:6b0e71bd-7e97-4d97-80ce-4a0994e55286`;

describe('Topics that alarms tell', () => {
  let server: AwsServer;

  beforeEach(async () => {
    server = await AwsServer.start();
  });

  afterEach(async () => {
    await server.stop();
  });

  const tells = (...names: string[]) =>
    metricAlarm(names.join('+'), {
      AlarmActions: names.map(name => topic(name)),
    });
  const source = (sns = true) => sourceAt(server.url, { sns });
  const asked = () => server.made('ListSubscriptionsByTopic');
  const routes = async (of = source()) => {
    const { alarms, error, notices } = await scan(of);
    expect(error).toBeUndefined();
    const routedTo = Object.entries(alarms).map(
      ([name, alarm]) => [name, alarm.routedTo] as const,
    );
    return { notices, routedTo: Object.fromEntries(routedTo) };
  };

  it('lead somewhere when anybody has confirmed to hear of them', async () => {
    server.account.topics = {
      [topic('oncall')]: ['PendingConfirmation', subscribed('oncall')],
      [topic('unconfirmed')]: ['PendingConfirmation', 'Deleted'],
      [topic('empty')]: [],
    };
    server.account.metricAlarms = [
      tells('oncall'),
      tells('unconfirmed'),
      tells('empty'),
      tells('removed'),
      tells('empty', 'oncall'),
    ];
    expect(await routes()).toEqual({
      notices: [],
      routedTo: {
        oncall: ['SNS oncall'],
        unconfirmed: [],
        empty: [],
        removed: [],
        'empty+oncall': ['SNS oncall'],
      },
    });
    expect(asked()).toHaveLength(4);
    expect(asked()[0].authorization).toContain('/eu-west-1/sns/aws4_request');
  });

  it('are looked at page by page, until somebody is found', async () => {
    const pending = Array(4).fill('PendingConfirmation');
    server.account.topics = {
      [topic('late')]: [...pending, subscribed('late'), ...pending],
    };
    server.account.metricAlarms = [tells('late')];
    server.pageSize = 2;
    expect((await routes()).routedTo).toEqual({ late: ['SNS late'] });
    expect(asked()).toHaveLength(3);
  });

  it('are not asked about at each scan, nor where nobody wants it', async () => {
    server.account.topics = { [topic('empty')]: [] };
    server.account.metricAlarms = [tells('empty'), tells('empty', 'empty')];
    expect((await routes(source(false))).routedTo).toMatchObject({
      empty: ['SNS empty'],
    });
    expect(asked()).toEqual([]);
    const again = source();
    await routes(again);
    expect((await routes(again)).routedTo).toMatchObject({ empty: [] });
    expect(asked()).toHaveLength(1);
  });

  it('count as somebody in another account, which is not asked', async () => {
    server.account.metricAlarms = [
      metricAlarm('a', { AlarmActions: [topic('theirs', '210987654321')] }),
    ];
    expect((await routes()).routedTo).toEqual({ a: ['SNS theirs'] });
    expect(asked()).toEqual([]);
  });

  it('count as somebody where that may not be read, and the platform team is told once', async () => {
    server.account.metricAlarms = [tells('a'), tells('b')];
    server.pageSize = 1;
    server.failure = ({ operation }) =>
      operation === 'ListSubscriptionsByTopic'
        ? { status: 403, type: 'AuthorizationError', message: 'Not you' }
        : undefined;
    expect(await routes()).toEqual({
      notices: [
        {
          code: 'subscriptions-not-read',
          subject: 'eu-west-1',
          message: expect.stringMatching(
            /AuthorizationErrorException, Not you.*allow sns:ListSubscriptionsByTopic/,
          ),
          setting: {
            key: 'readiness.cloudwatch.accounts.payments.sns',
            value: 'false',
          },
        },
      ],
      routedTo: { a: ['SNS a'], b: ['SNS b'] },
    });
    expect(asked()).toHaveLength(1);
  });
});
