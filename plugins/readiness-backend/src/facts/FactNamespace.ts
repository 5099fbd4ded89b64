import { FactDefinition } from 'backstage-plugin-readiness-common';

/** Facts that services push, under one name before the slash. */
export interface FactNamespace {
  id: string;
  title: string;
  /** The service that declared it; missing where it comes with readiness or from the configuration. */
  owner?: string;
  /** Who may push to it beside its owner, where the configuration says so. */
  callers?: readonly string[];
  facts: readonly FactDefinition[];
}
