import { Entity } from '@backstage/catalog-model';
import { AlarmSelector } from 'backstage-plugin-readiness-node';
import { arnOf } from '../reading/arn';
import { dimensionLabel } from '../reading/labelNames';
import {
  ARN,
  CLOUDWATCH_ALARMS,
  ECS_SERVICE_ARN,
  ECS_SERVICE_TAGS,
  LAMBDA_NAME,
  LAMBDA_REGION,
} from './annotations';
import { dimensionsOf } from './dimensionsOf';
import { labelsOfEntry, tagsIn } from './entries';

/** The region of an account whose alarms are looked for. */
interface Place {
  accountId?: string;
  region: string;
}

type Labels = AlarmSelector['labels'];

/** Reads one annotation: the labels of alarms, one set for each way to find some. */
type ReadAnnotation = (
  value: string,
  place: Place,
  entity: Entity,
) => (Labels | undefined)[];

const ANNOTATIONS: Record<string, ReadAnnotation> = {
  [ECS_SERVICE_ARN]: (value, place) => [labelsOfArn(value, place)],
  [ECS_SERVICE_TAGS]: value => [tagsIn(value, ',')],
  [LAMBDA_NAME]: (value, { region }, { metadata }) =>
    (metadata.annotations?.[LAMBDA_REGION] ?? region) === region
      ? [{ [dimensionLabel('FunctionName')]: value }]
      : [],
  [ARN]: (value, place) => [labelsOfArn(value, place)],
  [CLOUDWATCH_ALARMS]: value => value.split(',').map(labelsOfEntry),
};

/** Which alarms of a place an entity names by its annotations. */
export function selectorsOf(entity: Entity, place: Place): AlarmSelector[] {
  return Object.entries(ANNOTATIONS).flatMap(([annotation, read]) => {
    const value = entity.metadata.annotations?.[annotation]?.trim();
    const found = value ? read(value, place, entity) : [];
    return found.flatMap(labels =>
      labels ? [{ text: `${annotation}: ${value}`, labels }] : [],
    );
  });
}

/** Resources of other places have no alarms here. */
function labelsOfArn(text: string, place: Place): Labels | undefined {
  const arn = arnOf(text);
  if (!arn) return undefined;
  const isElsewhere =
    (arn.region !== '' && arn.region !== place.region) ||
    (arn.account !== '' && place.accountId && arn.account !== place.accountId);
  const dimensions = isElsewhere ? undefined : dimensionsOf(arn);
  return (
    dimensions &&
    Object.fromEntries(
      Object.entries(dimensions).map(([name, value]) => [
        dimensionLabel(name),
        value,
      ]),
    )
  );
}
