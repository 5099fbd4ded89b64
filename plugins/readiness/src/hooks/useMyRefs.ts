import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { Answer, useAnswer } from './useAnswer';

/**
 * The reader and the groups they are in, as sign-in tells. Groups below these are found by the
 * backend, which knows them all.
 */
export function useMyRefs(): Answer<string[]> {
  const identity = useApi(identityApiRef);
  return useAnswer('mine', async () => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    return [...new Set(ownershipEntityRefs.map(ref => ref.toLowerCase()))];
  });
}
