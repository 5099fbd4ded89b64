import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { HealthLink } from '../HealthLink';

/** Only the platform's unknowns make an entity unjudged, so it is never the owner's move. */
export const Unjudged = ({
  current: { report, scorecard },
}: {
  current: CurrentReport;
}) => {
  const { t } = useWords();
  const count = report.results.filter(
    ({ waitsFor, standing }) =>
      waitsFor === 'platform' && standing === 'counted',
  ).length;
  const level = <strong>{levelTitle(t, scorecard, report.floor)}</strong>;
  return (
    <span>
      {report.floor !== 'none' && <>{t('standing.atLeast', { level })} </>}
      {t('standing.platformsMove', { count })}
      <HealthLink separator=" · " />
    </span>
  );
};
