import { JsonObject, JsonValue } from '@backstage/types';
import { LayerContent } from '../../stores/DefinitionLayerStore';
import { Change, valueOf } from './Change';
import { isMap } from './values';

/** What counts of one layer, in the shape in which it is written. */
export function acceptedOf(changes: readonly Change[]): LayerContent {
  const accepted: LayerContent = { facts: {}, checks: {}, scorecards: {} };
  for (const change of changes) {
    const value = valueOf(change);
    if (value !== undefined) put(accepted, change, value);
  }
  return accepted;
}

function put(accepted: LayerContent, { unit }: Change, value: JsonValue) {
  if (unit.kind !== 'references') {
    accepted[unit.kind][unit.id] = value;
    return;
  }
  const scorecard = accepted.scorecards[unit.scorecard];
  const head: JsonObject = isMap(scorecard) ? scorecard : {};
  const checks = isMap(head.checks) ? head.checks : {};
  accepted.scorecards[unit.scorecard] = {
    ...head,
    checks: { ...checks, [unit.id]: value },
  };
}
