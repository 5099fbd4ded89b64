import { JsonValue } from '@backstage/types';
import { LayerContent } from '../../stores/DefinitionLayerStore';
import { Change, isSameUnit, Unit } from './Change';
import { isMap, ownValue } from './values';

/** What a layer says, unit by unit, each with what it said when that was last good. */
export function changesOf(
  layer: number,
  content: LayerContent,
  kept: LayerContent | undefined,
): Change[] {
  const before = kept ? unitsOf(kept) : [];
  return unitsOf(content).map(([unit, current]) => {
    const last = before.find(([other]) => isSameUnit(other, unit));
    return {
      layer,
      unit,
      current,
      state: 'current',
      ...(last && { kept: last[1] }),
    };
  });
}

function unitsOf(content: LayerContent): [Unit, JsonValue][] {
  const of = (kind: 'facts' | 'checks') =>
    Object.entries(content[kind]).map(([id, value]): [Unit, JsonValue] => [
      { kind, id },
      value,
    ]);
  const scorecards = Object.entries(content.scorecards);
  return [
    ...of('facts'),
    ...of('checks'),
    ...scorecards.flatMap(([id, value]) => unitsOfScorecard(id, value)),
  ];
}

function unitsOfScorecard(
  scorecard: string,
  value: JsonValue,
): [Unit, JsonValue][] {
  const head: Unit = { kind: 'scorecards', id: scorecard };
  const checks = ownValue(value, 'checks');
  if (!isMap(value) || !isMap(checks)) return [[head, value]];
  const { checks: _checks, ...rest } = value;
  return [
    [head, rest],
    ...Object.entries(checks).map(([id, reference]): [Unit, JsonValue] => [
      { kind: 'references', scorecard, id },
      reference ?? null,
    ]),
  ];
}
