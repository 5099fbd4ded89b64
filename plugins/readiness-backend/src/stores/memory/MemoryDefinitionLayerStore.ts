import { Instant } from 'backstage-plugin-readiness-common';
import {
  Claim,
  DefinitionLayer,
  DefinitionLayerStore,
} from '../DefinitionLayerStore';
import { mayClaim } from '../shared/mayClaim';
import { MemoryTables } from './tables';

export class MemoryDefinitionLayerStore implements DefinitionLayerStore {
  constructor(private readonly tables: MemoryTables) {}

  async list(): Promise<DefinitionLayer[]> {
    return structuredClone(this.tables.definitionLayers);
  }

  async replace(layers: readonly DefinitionLayer[]): Promise<void> {
    this.tables.definitionLayers = structuredClone([...layers]);
  }

  async claim(claim: Claim, lapsedBefore: Instant): Promise<boolean> {
    const { definitionClaim } = this.tables;
    if (!mayClaim(claim, definitionClaim, lapsedBefore)) return false;
    this.tables.definitionClaim = { ...claim };
    return true;
  }

  async release(replica: string): Promise<void> {
    if (this.tables.definitionClaim?.replica !== replica) return;
    this.tables.definitionClaim = undefined;
  }
}
