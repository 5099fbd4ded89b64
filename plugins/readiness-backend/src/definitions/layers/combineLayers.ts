import {
  DefinitionError,
  DefinitionSet,
  FactDefinition,
} from 'backstage-plugin-readiness-common';
import {
  DefinitionLayer,
  LayerContent,
} from '../../stores/DefinitionLayerStore';
import { acceptedOf } from './acceptedOf';
import { Change } from './Change';
import { changesOf } from './changesOf';
import { withHints } from './hints';
import { problemOf } from './problemOf';
import { ReadLayer } from './ReadLayer';
import { readSections } from './readSections';
import { settle } from './settle';
import { statusOf } from './statusOf';

export interface CombineInput {
  /** Lowest first. */
  layers: readonly ReadLayer[];
  /** What was accepted of each layer the last time, by its id. */
  kept: ReadonlyMap<string, LayerContent>;
  /** Those that collectors declare. */
  knownFacts: readonly FactDefinition[];
  /** Those that services declare which push them. */
  pushedFacts?: readonly FactDefinition[];
}

/** A valid set, and how each layer did. */
export interface Combined {
  definitions: DefinitionSet;
  layers: DefinitionLayer[];
}

interface Examined {
  layer: ReadLayer;
  changes: Change[];
  problems: DefinitionError[];
}

/**
 * Makes one valid set of all layers, whatever is wrong with some of them. A change that leads to an
 * error is replaced by what its layer said when that was last good, or left out; all others stand.
 */
export function combineLayers(input: CombineInput): Combined {
  const examined = input.layers.map((layer, index) =>
    examine(layer, index, input.kept.get(layer.id)),
  );
  const changes = examined.flatMap(layer => layer.changes);
  const settled = settle(changes, input);
  withHints(settled.complaints, changes).forEach(complaint => {
    const { layer, problems } = examined[complaint.change.layer];
    problems.push(problemOf(complaint, layer.root));
  });
  examined.forEach(({ layer, problems }) =>
    problems.push(...(layer.problemsWith?.(settled.definitions) ?? [])),
  );
  return {
    definitions: settled.definitions,
    layers: examined.map(layer => verdictOn(layer, changes)),
  };
}

/** What could not be read says what it last said. */
function examine(
  layer: ReadLayer,
  index: number,
  kept: LayerContent | undefined,
): Examined {
  const content = layer.content === undefined ? kept ?? {} : layer.content;
  const { sections, problems } = readSections(content, kept);
  const placed = problems.map(({ path, ...problem }) => ({
    ...problem,
    path: [layer.root, path].filter(Boolean).join('.'),
  }));
  return {
    layer,
    changes: changesOf(index, sections, kept),
    problems: [...layer.problems, ...placed],
  };
}

function verdictOn(
  { layer, changes, problems }: Examined,
  all: readonly Change[],
): DefinitionLayer {
  const scorecards = new Set(
    all
      .filter(
        ({ unit, state }) => unit.kind === 'scorecards' && state !== 'refused',
      )
      .map(({ unit }) => unit.id),
  );
  const accepted = acceptedOf(
    changes.filter(
      ({ unit }) =>
        unit.kind !== 'references' || scorecards.has(unit.scorecard),
    ),
  );
  const { id, title, readAt } = layer;
  return {
    id,
    title,
    ...(readAt !== undefined && { readAt }),
    status: statusOf(layer, accepted, problems),
    problems,
    accepted,
  };
}
