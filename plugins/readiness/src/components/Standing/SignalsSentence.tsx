import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { whenConnected } from '../../lib/signals';

/** `Silver opens when alarms and deployments are connected`, for the lowest closed rung. */
export const SignalsSentence = ({ current }: { current: CurrentReport }) => {
  const words = useWords();
  const { rungs, signals } = current.report;
  const closed = rungs.find(({ state }) => state === 'closed');
  if (!closed?.waitsForSignals.length) return null;
  return (
    <>
      {words.t('standing.opens', {
        level: levelTitle(words.t, current.scorecard, closed.level),
        connected: whenConnected(
          words,
          closed.waitsForSignals,
          signals.connected,
        ),
      })}
    </>
  );
};
