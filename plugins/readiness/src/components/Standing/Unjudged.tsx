import { CurrentReport } from 'backstage-plugin-readiness-common';
import { levelTitle } from '../../lib/levels';
import { count } from '../../lib/numbers';

/** Only the platform's unknowns make an entity unjudged, so it is never the owner's move. */
export const Unjudged = ({
  current: { report, scorecard },
}: {
  current: CurrentReport;
}) => {
  const waiting = report.results.filter(
    ({ waitsFor, standing }) =>
      waitsFor === 'platform' && standing === 'counted',
  ).length;
  return (
    <span>
      {report.floor !== 'none' && (
        <>
          At least <strong>{levelTitle(scorecard, report.floor)}</strong>.{' '}
        </>
      )}
      The platform&rsquo;s move: {count(waiting, 'check')} cannot be judged
    </span>
  );
};
