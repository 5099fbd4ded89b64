import { Entity } from '@backstage/catalog-model';
import { AlarmSelector } from 'backstage-plugin-readiness-node';
import { selectorsOf } from './selectorsOf';

const PLACE = { accountId: '123456789012', region: 'eu-west-1' };

const select = (annotations: Record<string, string>) =>
  selectorsOf(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'payments-api', annotations },
    } as Entity,
    PLACE,
  );

const labels = (annotations: Record<string, string>) =>
  select(annotations).map((selector: AlarmSelector) => selector.labels);

const ecs = (region: string, account: string) => ({
  'aws.amazon.com/amazon-ecs-service-arn': `arn:aws:ecs:${region}:${account}:service/prod/payments`,
});

describe('The alarms that an entity names', () => {
  it('are none without annotations', () => {
    expect(select({})).toEqual([]);
  });

  it('are those of its ECS service', () => {
    expect(select(ecs('eu-west-1', '123456789012'))).toEqual([
      {
        text: 'aws.amazon.com/amazon-ecs-service-arn: arn:aws:ecs:eu-west-1:123456789012:service/prod/payments',
        labels: {
          'aws/dimension/ClusterName': 'prod',
          'aws/dimension/ServiceName': 'payments',
        },
      },
    ]);
  });

  it('are not in other regions and accounts', () => {
    expect(select(ecs('us-east-1', '123456789012'))).toEqual([]);
    expect(select(ecs('eu-west-1', '999999999999'))).toEqual([]);
    expect(
      select({
        'aws.com/lambda-function-name': 'pay',
        'aws.com/lambda-region': 'us-east-1',
      }),
    ).toEqual([]);
  });

  it.each<[string, string, object[]]>([
    [
      'aws.amazon.com/amazon-ecs-service-tags',
      'component=payments-api, environment=prod',
      [{ component: 'payments-api', environment: 'prod' }],
    ],
    [
      'aws.com/lambda-function-name',
      'pay',
      [{ 'aws/dimension/FunctionName': 'pay' }],
    ],
    [
      'amazonaws.com/arn',
      'arn:aws:lambda:eu-west-1:123456789012:function:pay:live',
      [{ 'aws/dimension/FunctionName': 'pay' }],
    ],
    [
      'amazonaws.com/arn',
      'arn:aws:s3:::receipts',
      [{ 'aws/dimension/BucketName': 'receipts' }],
    ],
    [
      'amazonaws.com/arn',
      'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/payments/50dc6c495c0c9188',
      [{ 'aws/dimension/LoadBalancer': 'app/payments/50dc6c495c0c9188' }],
    ],
    ['amazonaws.com/arn', 'arn:aws:iam::123456789012:role/admin', []],
    ['amazonaws.com/arn', 'payments', []],
    [
      'readiness/cloudwatch-alarms',
      'payments-api',
      [{ 'aws/name/2': 'payments-api' }],
    ],
    [
      'readiness/cloudwatch-alarms',
      'payments-api-, Payments/Ledger',
      [{ 'aws/name/2': 'payments-api' }, { 'aws/name/2': 'Payments/Ledger' }],
    ],
    [
      'readiness/cloudwatch-alarms',
      'service=payments-api & env=prod, component=a=b',
      [{ service: 'payments-api', env: 'prod' }, { component: 'a=b' }],
    ],
    [
      'readiness/cloudwatch-alarms',
      'one-two-three-four-five-six-seven',
      [{ alertname: 'one-two-three-four-five-six-seven' }],
    ],
    ['readiness/cloudwatch-alarms', ' , service= , =x', []],
  ])('by %s: %s', (annotation, value, expected) => {
    expect(labels({ [annotation]: value })).toEqual(expected);
  });
});
