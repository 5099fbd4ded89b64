import { Instant } from 'backstage-plugin-readiness-common';
import { Claim } from '../DefinitionLayerStore';
import { mayReplace } from './mayReplace';

/** Whether a replica takes over from the one that has the claim: by version, then by newer configuration. */
export function mayClaim(
  claim: Claim,
  current: Claim | undefined,
  lapsedBefore: Instant,
): boolean {
  if (!current || current.replica === claim.replica) return true;
  if (!mayReplace(claim.packageVersion, current.packageVersion)) return false;
  return (
    current.confirmedAt < lapsedBefore ||
    !mayReplace(current.packageVersion, claim.packageVersion) ||
    seniority(claim) > seniority(current)
  );
}

/** Never the same for two replicas. */
function seniority({ since, replica }: Claim): string {
  return `${since} ${replica}`;
}
