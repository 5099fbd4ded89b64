import { arnOf, metricAlarm, ONCALL } from '../__testUtils__/Account';
import { compositesAmong } from './compositesAmong';
import { readingOf } from './readingOf';
import { StoredAlarm } from './StoredAlarm';
import { Surroundings } from './Surroundings';

const TAGS = {
  severity: 'severity',
  runbook: 'runbook',
  dashboard: 'dashboard',
  logs: 'logs',
};

/** As the SDK gives it. */
const stored = (name: string, fields: Record<string, unknown> = {}) =>
  ({
    ...metricAlarm(name),
    StateTransitionedTimestamp: new Date('2026-11-20T09:40:00Z'),
    StateUpdatedTimestamp: new Date('2026-11-20T09:41:00Z'),
    AlarmConfigurationUpdatedTimestamp: new Date('2026-10-01T08:00:00Z'),
    ...fields,
  } as StoredAlarm);

const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  account: { alsoReaches: [], tags: TAGS },
  tags: new Map(),
  muted: new Set(),
  isSilent: () => false,
  ...compositesAmong([]),
  ...more,
});

const scaling = (id: string) =>
  `arn:aws:autoscaling:eu-west-1:123456789012:scalingPolicy:${id}:resource/ecs/service/prod/payments:policyName/cpu`;

describe('Whom an alarm reaches', () => {
  it.each<[string, string[], string[] | undefined]>([
    ['a topic', [ONCALL], ['SNS payments-oncall']],
    [
      'several, once each',
      [ONCALL, 'arn:aws:sns:eu-west-1:123456789012:audit', ONCALL],
      ['SNS payments-oncall', 'SNS audit'],
    ],
    [
      'an incident',
      ['arn:aws:ssm-incidents::123456789012:response-plan/payments'],
      ['Incident Manager payments'],
    ],
    [
      'an OpsItem',
      ['arn:aws:ssm:eu-west-1:123456789012:opsitem:2#CATEGORY=Availability'],
      ['OpsCenter, severity 2'],
    ],
    [
      'a function',
      ['arn:aws:lambda:eu-west-1:123456789012:function:page-people'],
      ['Lambda page-people'],
    ],
    ['nobody, without actions', [], []],
    [
      'nobody, by an investigation alone',
      ['arn:aws:aiops:eu-west-1:123456789012:investigation-group/abc'],
      [],
    ],
    ['nobody, by scaling', [scaling('1')], []],
    [
      'who can tell, by an action of an unknown kind',
      ['arn:aws:carrier-pigeon:eu-west-1:123456789012:loft/1'],
      undefined,
    ],
    [
      'whom is known, beside an action of an unknown kind',
      ['arn:aws:carrier-pigeon:eu-west-1:123456789012:loft/1', ONCALL],
      ['SNS payments-oncall'],
    ],
  ])('is %s', (_, AlarmActions, expected) => {
    const { routedTo } = readingOf(stored('a', { AlarmActions }), around());
    expect(routedTo).toEqual(expected);
  });

  it('is nobody while its actions are off', () => {
    const off = stored('a', { ActionsEnabled: false });
    expect(readingOf(off, around()).routedTo).toEqual([]);
  });

  it('is also where a rule takes all alarms of the account', () => {
    const everywhere = { alsoReaches: ['EventBridge → PagerDuty'], tags: TAGS };
    const reading = readingOf(
      stored('a', { ActionsEnabled: false, AlarmActions: [] }),
      around({ account: everywhere }),
    );
    expect(reading.routedTo).toEqual(['EventBridge → PagerDuty']);
  });
});

describe('What an alarm is for', () => {
  it.each<[string, string, Record<string, unknown>, string | undefined]>([
    ['people', 'a', {}, undefined],
    [
      'scaling, by its actions',
      'a',
      { AlarmActions: [scaling('1')] },
      'scaling',
    ],
    [
      'recovering an instance',
      'a',
      {
        AlarmActions: [
          'arn:aws:automate:eu-west-1:ec2:recover',
          'arn:aws:swf:eu-west-1:123456789012:action/actions/AWS_EC2.InstanceId.Reboot/1.0',
        ],
      },
      'scaling',
    ],
    [
      'people, when it scales and tells',
      'a',
      { AlarmActions: [scaling('1'), ONCALL] },
      undefined,
    ],
    [
      'scaling back, when that is all it does',
      'a',
      { AlarmActions: [], OKActions: [scaling('1')] },
      'scaling',
    ],
    ['people, although it does nothing', 'a', { AlarmActions: [] }, undefined],
    [
      'scaling, as the upper one of a target-tracking pair',
      'TargetTracking-service/prod/payments-AlarmHigh-0b53b5c5-1b1c-4b5c-8a1b-3e1f6c1d2e3f',
      { AlarmActions: [scaling('1')] },
      'scaling',
    ],
    [
      'scaling, as the lower one, its actions off',
      'TargetTracking-service/prod/payments-AlarmLow-0b53b5c5-1b1c-4b5c-8a1b-3e1f6c1d2e3f',
      { AlarmActions: [], ActionsEnabled: false },
      'scaling',
    ],
  ])('is %s', (_, name, fields, expected) => {
    expect(readingOf(stored(name, fields), around()).purpose).toBe(expected);
  });
});

describe('How an alarm stands', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['ok', {}, 'ok', '2026-11-20T09:40:00.000Z'],
    ['firing', { StateValue: 'ALARM' }, 'firing', '2026-11-20T09:40:00.000Z'],
    [
      'without data, by the default treatment of missing data',
      { StateValue: 'INSUFFICIENT_DATA', TreatMissingData: undefined },
      'insufficient-data',
      '2026-11-20T09:40:00.000Z',
    ],
    [
      'fine without data, where that is declared not to breach',
      { StateValue: 'OK', TreatMissingData: 'notBreaching' },
      'ok',
      '2026-11-20T09:40:00.000Z',
    ],
    [
      'firing without data, where that is declared to breach',
      { StateValue: 'ALARM', TreatMissingData: 'breaching' },
      'firing',
      '2026-11-20T09:40:00.000Z',
    ],
    [
      'without data, where it is ignored and there never was any',
      { StateValue: 'INSUFFICIENT_DATA', TreatMissingData: 'ignore' },
      'insufficient-data',
      '2026-11-20T09:40:00.000Z',
    ],
    [
      'without data, when what it asks is wrong',
      { EvaluationState: 'EVALUATION_ERROR' },
      'insufficient-data',
      '2026-11-20T09:41:00.000Z',
    ],
    [
      'since it was updated, where older records say no more',
      { StateTransitionedTimestamp: undefined },
      'ok',
      '2026-11-20T09:41:00.000Z',
    ],
    [
      'disabled',
      { ActionsEnabled: false, StateValue: 'ALARM' },
      'disabled',
      '2026-10-01T08:00:00.000Z',
    ],
    [
      'as it is, when there is nothing that could be off',
      { ActionsEnabled: false, AlarmActions: [], StateValue: 'ALARM' },
      'firing',
      '2026-11-20T09:40:00.000Z',
    ],
  ])('is %s', (_, fields, state, since) => {
    const reading = readingOf(stored('a', fields), around());
    expect(reading).toMatchObject({ state, since });
  });

  it('is as it is while a composite alarm looks at it, its own actions off', () => {
    const child = stored('a', { ActionsEnabled: false, StateValue: 'ALARM' });
    const composite = stored('c', { AlarmRule: `ALARM(${arnOf('a')})` });
    const reading = readingOf(child, around(compositesAmong([composite])));
    expect(reading).toMatchObject({ state: 'firing', routedTo: [] });
  });

  it('is silenced while something suppresses it', () => {
    const composite = stored('c', { ActionsSuppressedBy: 'ExtensionPeriod' });
    expect(readingOf(composite, around()).silenced).toEqual({});
  });
});

describe('An alarm that keeps others quiet', () => {
  const composites = compositesAmong([
    stored('c', {
      AlarmRule: 'ALARM(a)',
      ActionsSuppressor: arnOf('deploying'),
    }),
  ]);
  const suppressor = (fields: Record<string, unknown>, tags = {}) =>
    readingOf(
      stored('deploying', fields),
      around({ ...composites, tags: new Map([[arnOf('deploying'), tags]]) }),
    ).severity;

  it('is meant for nobody when that is all it does', () => {
    expect(suppressor({ AlarmActions: [] })).toBe('none');
  });

  it('is as it is rated, or meant for those whom it tells', () => {
    expect(suppressor({ AlarmActions: [] }, { severity: 'P2' })).toBe('P2');
    expect(suppressor({})).toBeUndefined();
  });
});

describe('The tags of an alarm', () => {
  const tagged = (tags: Record<string, string>, AlarmDescription?: string) =>
    readingOf(
      stored('a', { AlarmDescription }),
      around({
        account: { alsoReaches: [], tags: { ...TAGS, severity: 'Priority' } },
        tags: new Map([[arnOf('a'), tags]]),
      }),
    );

  it('say how severe it is and where help is, stronger than its description', () => {
    const reading = tagged(
      { priority: 'P1', Runbook: 'https://wiki.example.com/tagged' },
      'Runbook: https://wiki.example.com/described\nDashboard: https://dash.example.com/1',
    );
    expect(reading).toMatchObject({
      severity: 'P1',
      runbook: 'https://wiki.example.com/tagged',
      dashboard: 'https://dash.example.com/1',
    });
    expect(reading.logs).toBeUndefined();
  });

  it('are no links where they are none', () => {
    expect(tagged({ runbook: 'see wiki' }).runbook).toBeUndefined();
  });
});
