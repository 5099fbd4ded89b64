import { alarmFacts } from './alarms';
import { attestationFacts } from './attestations';
import { deploymentFacts } from './deployments';
import { docsFacts } from './docs';
import { exerciseFacts } from './exercises';
import { linkFacts } from './links';
import { onCallFacts, ownershipFacts } from './ownership';
import { pagesFacts } from './pages';
import { releaseFacts } from './releases';
import { techdocsFacts } from './techdocs';

/**
 * Every fact the built-in scorecards may ask for, collected or not.
 *
 * @public
 */
export const builtInFacts = [
  ...ownershipFacts,
  ...onCallFacts,
  ...docsFacts,
  ...linkFacts,
  ...techdocsFacts,
  ...alarmFacts,
  ...deploymentFacts,
  ...pagesFacts,
  ...exerciseFacts,
  ...releaseFacts,
  ...attestationFacts,
];

/**
 * The refs of the built-in facts, known to the compiler.
 *
 * @public
 */
export type BuiltInFactRef = (typeof builtInFacts)[number]['ref'];
