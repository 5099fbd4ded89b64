import { DefinitionError } from 'backstage-plugin-readiness-common';
import { LayerContent, LayerStatus } from '../../stores/DefinitionLayerStore';
import { ReadLayer } from './ReadLayer';

/** How a layer did, in a word. */
export function statusOf(
  { content }: ReadLayer,
  accepted: LayerContent,
  problems: readonly DefinitionError[],
): LayerStatus {
  const isEmpty = Object.values(accepted).every(
    section => Object.keys(section).length === 0,
  );
  if (content === undefined) return isEmpty ? 'failed' : 'held';
  if (problems.length === 0) return 'ok';
  return isEmpty ? 'failed' : 'partly';
}
