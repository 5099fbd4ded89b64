import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';

/** How far it is from what is asked before going live. */
export const PreLaunch = ({ current }: { current: CurrentReport }) => {
  const { t, number } = useWords();
  const { launch } = current.report;
  if (!launch) return null;
  return (
    <span>
      {t('standing.preLaunch', {
        holds: number(launch.holds),
        of: number(launch.of),
        level: levelTitle(t, current.scorecard, launch.level),
      })}
    </span>
  );
};
