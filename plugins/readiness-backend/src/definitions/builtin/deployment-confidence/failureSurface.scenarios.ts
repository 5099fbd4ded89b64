import { fails, passes, saw, sawNone, Scenarios, unknown } from '../scenario';
import { failureSurfaceRows } from './failureSurface';

const surface = (gaps: string[], selfRun: number) => ({
  'attestations/failure-surface-gaps': saw(gaps),
  'attestations/self-run-steps': saw(selfRun),
});

export const failureSurfaceScenarios: Scenarios<typeof failureSurfaceRows> = {
  'failure-surface-known': [
    passes('all managed by a platform', surface([], 0)),
    passes('some are run by hand, two people know each', surface([], 3)),
    fails('one person knows the migrations', surface(['migrations'], 3)),
    unknown('not answered', 'not-answered', {
      'attestations/failure-surface-gaps': sawNone('not-answered'),
      'attestations/self-run-steps': sawNone('not-answered'),
    }),
  ],
};
