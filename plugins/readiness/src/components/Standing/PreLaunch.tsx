import { CurrentReport } from 'backstage-plugin-readiness-common';
import { levelTitle } from '../../lib/levels';

/** How far it is from what is asked before going live. */
export const PreLaunch = ({ current }: { current: CurrentReport }) => {
  const { launch } = current.report;
  if (!launch) return null;
  return (
    <span>
      <strong>Pre-launch:</strong> ready to launch, {launch.holds} of{' '}
      {launch.of} checks up to {levelTitle(current.scorecard, launch.level)}
    </span>
  );
};
