import {
  DefinitionLayer,
  DefinitionLayerStore,
  LayerContent,
} from '../stores/DefinitionLayerStore';

/** One place that definitions come from, as it is shown. */
export interface DefinitionLayerStatus
  extends Omit<DefinitionLayer, 'accepted'> {
  /** Ids of the checks it adds, changes or takes out. */
  checks: string[];
  /** Ids of the scorecards it adds, changes or takes out. */
  scorecards: string[];
}

/** Where one definition comes from. */
export interface DefinitionOrigin {
  /** Ids of the layers that say something about it, lowest first. */
  layers: string[];
  /** The layer that took it out; missing while it is in force. */
  takenOutBy?: string;
}

export interface DefinitionStatus {
  /** Lowest first. */
  layers: DefinitionLayerStatus[];
  /** By id. */
  checks: Record<string, DefinitionOrigin>;
  /** By id. */
  scorecards: Record<string, DefinitionOrigin>;
}

/** Where the definitions in force come from and what is wrong with them; every replica says the same. */
export async function readDefinitionStatus(stores: {
  definitionLayers: DefinitionLayerStore;
}): Promise<DefinitionStatus> {
  const layers = await stores.definitionLayers.list();
  return {
    layers: layers.map(({ accepted, ...layer }) => ({
      ...layer,
      checks: Object.keys(accepted.checks).sort(),
      scorecards: Object.keys(accepted.scorecards).sort(),
    })),
    checks: originsOf(layers, 'checks'),
    scorecards: originsOf(layers, 'scorecards'),
  };
}

function originsOf(
  layers: readonly DefinitionLayer[],
  kind: keyof LayerContent,
): Record<string, DefinitionOrigin> {
  const origins: Record<string, DefinitionOrigin> = {};
  for (const { id: layer, accepted } of layers) {
    for (const [id, change] of Object.entries(accepted[kind])) {
      const before = origins[id]?.layers ?? [];
      const isOut = change === false;
      origins[id] = {
        layers: [...before, layer],
        ...(isOut && { takenOutBy: layer }),
      };
    }
  }
  return origins;
}
