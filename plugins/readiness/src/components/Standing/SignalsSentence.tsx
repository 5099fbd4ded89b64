import { CurrentReport } from 'backstage-plugin-readiness-common';
import { levelTitle } from '../../lib/levels';
import { whenConnected } from '../../lib/signals';

/** `Silver opens when alarms and deployments are connected`, for the lowest closed rung. */
export const SignalsSentence = ({ current }: { current: CurrentReport }) => {
  const closed = current.report.rungs.find(({ state }) => state === 'closed');
  if (!closed?.waitsForSignals.length) return null;
  return (
    <>
      {levelTitle(current.scorecard, closed.level)} opens when{' '}
      {whenConnected(closed.waitsForSignals, current.report.signals.connected)}
    </>
  );
};
