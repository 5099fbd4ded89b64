// Annotations by which entities name what of AWS they are. All but the last are those of other plugins.

/** ARN of an ECS service. */
export const ECS_SERVICE_ARN = 'aws.amazon.com/amazon-ecs-service-arn';

/** Tags of ECS services: `component=payments-api,environment=prod`, all of which must be there. */
export const ECS_SERVICE_TAGS = 'aws.amazon.com/amazon-ecs-service-tags';

/** Name of a Lambda function. */
export const LAMBDA_NAME = 'aws.com/lambda-function-name';

/** The region that the function is in. */
export const LAMBDA_REGION = 'aws.com/lambda-region';

/** ARN of any resource, as the catalog's own AWS module stamps it. */
export const ARN = 'amazonaws.com/arn';

/** What names of alarms begin with, or their tags; see the docs. */
export const CLOUDWATCH_ALARMS = 'readiness/cloudwatch-alarms';
