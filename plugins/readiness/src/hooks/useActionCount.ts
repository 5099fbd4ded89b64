import { useApi } from '@backstage/core-plugin-api';
import { readinessApiRef } from '../api';
import { useAnswer } from './useAnswer';
import { useFollow } from './useFollow';
import { useMyRefs } from './useMyRefs';
import { chosenScorecard } from '../lib/chosenScorecard';
import { useStandard } from './useStandard';

/** How many things the reader's groups have to fix; undefined until, or unless, that is known. */
export function useActionCount(): number | undefined {
  const api = useApi(readinessApiRef);
  const owner = useMyRefs().value;
  const { value: standard } = useStandard();
  const scorecard = standard && chosenScorecard(standard.scorecards)?.id;
  const key = owner?.length && scorecard ? scorecard + owner : undefined;
  const { value, refresh } = useAnswer(key, () =>
    api.listActions({ scorecard: scorecard!, owner, limit: 1 }),
  );
  useFollow(value?.entities === 0, refresh);
  return value?.items;
}
