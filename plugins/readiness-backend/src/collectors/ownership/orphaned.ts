import { annotation } from '../annotations';
import { Recogniser } from '../recognise';

/** The catalog marks what no location emits any more. */
export const orphaned: Recogniser = entity => ({
  value: annotation(entity, 'backstage.io/orphan') === 'true',
});
