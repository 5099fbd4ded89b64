import { arnOf, metricAlarm, ONCALL } from '../__testUtils__/Account';
import { AwsServer, THROTTLED } from '../__testUtils__/AwsServer';
import { scan, SECRETS, sourceAt } from '../__testUtils__/scan';

const RUNBOOK = 'https://wiki.example.com/runbooks/payments';

describe('Scanning a region', () => {
  let server: AwsServer;

  beforeEach(async () => {
    server = await AwsServer.start();
  });

  afterEach(async () => {
    await server.stop();
  });

  it('reads alarms of all kinds, with tags, in our words', async () => {
    server.account.metricAlarms = [
      metricAlarm('payments-api-errors', {
        StateValue: 'ALARM',
        AlarmDescription: `Too many. Runbook: ${RUNBOOK}.`,
      }),
    ];
    server.account.compositeAlarms = [
      {
        AlarmName: 'payments-down',
        AlarmArn: arnOf('payments-down'),
        ActionsEnabled: true,
        AlarmActions: [ONCALL],
        AlarmRule: 'ALARM("payments-api-errors") OR ALARM("payments-api-slow")',
        StateValue: 'OK',
        StateUpdatedTimestamp: '2026-11-20T09:00:00.000Z',
      },
    ];
    server.account.logAlarms = [
      {
        AlarmName: 'payments-log-errors',
        AlarmArn: arnOf('payments-log-errors'),
        ActionsEnabled: true,
        AlarmActions: [],
        StateValue: 'INSUFFICIENT_DATA',
        ScheduledQueryConfiguration: {
          QueryString: 'filter @message like /ERROR/',
          AggregationExpression: 'count(*)',
        },
      },
    ];
    server.account.tags = {
      'payments-api-errors': { service: 'payments-api', Severity: 'critical' },
    };
    const { alarms, pages, error, notices } = await scan(sourceAt(server.url));
    expect({ error, notices }).toEqual({ notices: [] });
    expect(alarms['payments-api-errors']).toEqual({
      id: 'payments-api-errors',
      title: 'payments-api-errors',
      state: 'firing',
      since: '2026-11-20T09:40:00.500Z',
      severity: 'critical',
      routedTo: ['SNS payments-oncall'],
      runbook: RUNBOOK,
      link: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/payments-api-errors',
      metric: 'AWS/Lambda Errors',
      labels: {
        service: 'payments-api',
        Severity: 'critical',
        'aws/name/1': 'payments',
        'aws/name/2': 'payments-api',
        'aws/name/3': 'payments-api-errors',
        'aws/namespace': 'AWS/Lambda',
        'aws/metric': 'Errors',
        'aws/dimension/FunctionName': 'payments',
      },
    });
    expect(alarms['payments-down']).toMatchObject({
      state: 'ok',
      since: '2026-11-20T09:00:00.000Z',
      children: ['payments-api-errors', 'payments-api-slow'],
    });
    expect(alarms['payments-log-errors']).toMatchObject({
      state: 'insufficient-data',
      routedTo: [],
      metric: 'count(*) of filter @message like /ERROR/',
    });
    const ages = pages.map(({ readAt }) => Date.now() - Date.parse(readAt));
    expect(Math.max(...ages.slice(0, 3))).toBeLessThan(60_000);
  });

  it('signs requests with the credentials of the account, for the region', async () => {
    await scan(sourceAt(server.url));
    expect(server.requests.length).toBeGreaterThan(3);
    for (const { authorization } of server.requests) {
      expect(authorization).toContain(`Credential=${SECRETS.accessKeyId}/`);
      expect(authorization).toContain('/eu-west-1/');
    }
  });

  it('reads every page of alarms, tags and history', async () => {
    server.pageSize = 2;
    const names = ['a', 'b', 'c', 'd', 'e'];
    server.account.metricAlarms = names.map(name => metricAlarm(name));
    server.account.tags = Object.fromEntries(
      names.map(name => [name, { service: name }]),
    );
    server.account.history = names.map((alarm, index) => ({
      alarm,
      at: `2026-11-20T09:4${9 - index}:00.000Z`,
      from: 'ALARM',
      to: 'OK',
    }));
    const { alarms, pages, error } = await scan(sourceAt(server.url));
    expect(error).toBeUndefined();
    expect(
      Object.values(alarms).map(({ id, labels }) => [id, labels.service]),
    ).toEqual(names.map(name => [name, name]));
    expect(pages.flatMap(({ changes = [] }) => changes)).toHaveLength(5);
    expect(server.made('GetResources')).toHaveLength(3);
    expect(server.made('GetResources')[0].body.ResourceTypeFilters).toEqual([
      'cloudwatch:alarm',
    ]);
  });

  it('goes on when it was throttled for a while', async () => {
    server.account.metricAlarms = [metricAlarm('a')];
    server.failure = ({ operation }, attempt) =>
      operation === 'DescribeAlarms' && attempt <= 2 ? THROTTLED : undefined;
    const { alarms, error } = await scan(sourceAt(server.url));
    expect(error).toBeUndefined();
    expect(Object.keys(alarms)).toEqual(['a']);
  }, 60_000);

  it('fails as a whole when throttling goes on, half-way through the pages', async () => {
    server.pageSize = 1;
    server.account.metricAlarms = ['a', 'b', 'c'].map(name =>
      metricAlarm(name),
    );
    server.failure = ({ operation, body }) =>
      operation === 'DescribeAlarms' && body.NextToken === '1'
        ? THROTTLED
        : undefined;
    const { alarms, error } = await scan(sourceAt(server.url));
    expect(Object.keys(alarms)).toEqual(['a']);
    expect(error?.message).toBe(
      'DescribeAlarms in eu-west-1: ThrottlingException, Rate exceeded',
    );
  }, 60_000);

  it('says whose permission is missing, and nothing of the credentials', async () => {
    server.failure = ({ operation }) =>
      operation === 'GetResources'
        ? {
            status: 400,
            type: 'AccessDeniedException',
            message:
              'User: arn:aws:iam::123456789012:user/backstage is not authorized to perform: tag:GetResources',
          }
        : undefined;
    const { error } = await scan(sourceAt(server.url));
    expect(error?.message).toMatch(
      /^GetResources in eu-west-1: AccessDeniedException, .*perform: tag:GetResources$/,
    );
  });

  it('does not repeat what was signed', async () => {
    server.failure = () => ({
      status: 403,
      type: 'SignatureDoesNotMatch',
      message: `The Canonical String should have been x-amz-security-token:abc ${SECRETS.accessKeyId}`,
    });
    const { error } = await scan(sourceAt(server.url));
    expect(error?.message).toBe(
      'GetResources in eu-west-1: SignatureDoesNotMatch',
    );
  });

  it('fails when nobody answers', async () => {
    const source = sourceAt(server.url);
    await server.stop();
    const { error, pages } = await scan(source);
    expect(pages).toEqual([]);
    expect(error?.message).toMatch(
      /^GetResources in eu-west-1: .*ECONNREFUSED/,
    );
    server = await AwsServer.start();
  }, 60_000);

  it('stops when it must', async () => {
    server.pageSize = 1;
    server.account.metricAlarms = ['a', 'b'].map(name => metricAlarm(name));
    const stopping = new AbortController();
    server.failure = ({ body }) => {
      if (body.NextToken === '1') stopping.abort(new Error('Enough'));
      return undefined;
    };
    const { error } = await scan(sourceAt(server.url), {
      abort: stopping.signal,
    });
    expect(error?.message).toBe('Enough');
    expect(server.made('DescribeAlarmHistory')).toEqual([]);
  });

  it('refuses the alarms of another account', async () => {
    const strange = arnOf('a').replace('123456789012', '999999999999');
    server.account.metricAlarms = [metricAlarm('a', { AlarmArn: strange })];
    const { error, alarms } = await scan(sourceAt(server.url));
    expect(alarms).toEqual({});
    expect(error?.message).toBe(
      'readiness.cloudwatch.accounts.payments: the credentials lead to account 999999999999, not to 123456789012',
    );
  });

  it('has no log alarms where they are not known', async () => {
    server.account.metricAlarms = [metricAlarm('a')];
    server.failure = ({ body }) =>
      body.AlarmTypes?.[0] === 'LogAlarm'
        ? { status: 400, type: 'ValidationError', message: 'Unknown AlarmType' }
        : undefined;
    const { alarms, error } = await scan(sourceAt(server.url));
    expect(error).toBeUndefined();
    expect(Object.keys(alarms)).toEqual(['a']);
  });

  it('knows what a mute rule keeps quiet', async () => {
    server.account.metricAlarms = [metricAlarm('a'), metricAlarm('b')];
    server.account.muted = { 'night-shift': ['a'] };
    const { alarms } = await scan(sourceAt(server.url));
    expect(alarms.a.silenced).toEqual({});
    expect(alarms.b.silenced).toBeUndefined();
  });

  it('goes without mute rules where it may not read them, and says so', async () => {
    server.account.metricAlarms = [metricAlarm('a')];
    server.failure = ({ operation }) =>
      operation === 'ListAlarmMuteRules'
        ? { status: 403, type: 'AccessDenied', message: 'No' }
        : undefined;
    const { alarms, notices, error } = await scan(sourceAt(server.url));
    expect(error).toBeUndefined();
    expect(Object.keys(alarms)).toEqual(['a']);
    expect(notices).toEqual([
      expect.objectContaining({
        code: 'mute-rules-not-read',
        subject: 'eu-west-1',
      }),
    ]);
  });
});
