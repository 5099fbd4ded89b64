import { absent } from 'backstage-plugin-readiness-node';
import { FactsOf } from './FactsOf';

/**
 * Nothing tells who joined a team, and when: the catalog knows who is a member today. When we first saw somebody would
 * make newcomers of everyone on the first day, and of whole teams at each reorganisation. So nothing is measured, and
 * the check that asks for it asks people.
 */
export function newcomerFacts(): FactsOf<
  'newcomers' | 'newcomers-who-did-not-deploy'
> {
  return {
    'deployments/newcomers': absent('insufficient-data'),
    'deployments/newcomers-who-did-not-deploy': absent('insufficient-data'),
  };
}
