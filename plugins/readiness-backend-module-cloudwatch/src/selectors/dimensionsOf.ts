import { Arn } from '../reading/arn';

/** Dimensions by which the metrics of a service name a resource. */
type Dimensions = Record<string, string>;

/** By service, what its resources are called in the dimensions of their metrics. */
const NAMED: Record<string, readonly [pattern: RegExp, ...names: string[]][]> =
  {
    // The name of the cluster is missing in ARNs of the old form.
    ecs: [
      [/^service\/([^/]+)\/([^/]+)$/, 'ClusterName', 'ServiceName'],
      [/^service\/([^/]+)$/, 'ServiceName'],
      [/^cluster\/([^/]+)$/, 'ClusterName'],
    ],
    eks: [[/^cluster\/([^/]+)$/, 'ClusterName']],
    lambda: [[/^function:([^:]+)/, 'FunctionName']],
    rds: [
      [/^db:(.+)$/, 'DBInstanceIdentifier'],
      [/^cluster:(.+)$/, 'DBClusterIdentifier'],
    ],
    dynamodb: [[/^table\/([^/]+)/, 'TableName']],
    sqs: [[/^([^:]+)$/, 'QueueName']],
    sns: [[/^([^:]+)$/, 'TopicName']],
    kinesis: [[/^stream\/(.+)$/, 'StreamName']],
    s3: [[/^([^/]+)$/, 'BucketName']],
    ec2: [[/^instance\/(.+)$/, 'InstanceId']],
    elasticloadbalancing: [
      [/^loadbalancer\/((?:app|net|gwy)\/.+)$/, 'LoadBalancer'],
      [/^loadbalancer\/([^/]+)$/, 'LoadBalancerName'],
      [/^(targetgroup\/.+)$/, 'TargetGroup'],
    ],
  };

/** Nothing, for resources whose metrics are not known by a name that is in their ARN. */
export function dimensionsOf({
  service,
  resource,
}: Pick<Arn, 'service' | 'resource'>): Dimensions | undefined {
  for (const [pattern, ...names] of NAMED[service] ?? []) {
    const [, ...values] = pattern.exec(resource) ?? [];
    if (values.length > 0) {
      return Object.fromEntries(names.map((name, at) => [name, values[at]]));
    }
  }
  return undefined;
}
