import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useState } from 'react';
import { useEntityFacts } from '../../hooks/useEntityFacts';
import { useEntityReports } from '../../hooks/useEntityReports';
import { useWords } from '../../hooks/useWords';
import { isDeployable } from '../../lib/deployNow';
import { DeployNowPill } from '../DeployNow';
import { hasNoReport, ReportsMessage } from '../ReportsMessage';
import { Surface } from '../Surface';
import { CardHeader } from './CardHeader';
import { CardReport } from './CardReport';
import { CardSkeleton } from './CardSkeleton';

/** How ready the entity is, and what to fix next, in a glance. */
export const ReadinessCard = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const reports = useEntityReports(entityRef);
  const facts = useEntityFacts(entityRef);
  const [chosen, setChosen] = useState<string>();
  const all = reports.value?.reports ?? [];
  const current =
    all.find(({ scorecard }) => scorecard.id === chosen) ?? all[0];

  // Shown at once, so that nothing moves when the second of the two arrives.
  const loading = reports.loading || (!!current && facts.loading);
  return (
    <Surface label={useWords().t('common.readiness')}>
      <CardHeader
        loading={loading}
        reports={all}
        current={loading ? undefined : current}
        sources={reports.value?.sources ?? []}
        onSelect={setChosen}
        aside={isDeployable(entity) && <DeployNowPill entityRef={entityRef} />}
      />
      {loading && <CardSkeleton />}
      {hasNoReport(reports) && <ReportsMessage reports={reports} />}
      {current && !loading && (
        <CardReport
          entity={entity}
          current={current}
          facts={facts.facts ?? []}
          sources={reports.value?.sources ?? []}
          // The richest scorecard is what the tab opens with anyway.
          scorecardInLinks={current === all[0] ? undefined : chosen}
        />
      )}
    </Surface>
  );
};
