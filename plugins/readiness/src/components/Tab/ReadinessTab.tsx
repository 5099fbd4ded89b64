import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useEntityReports } from '../../hooks/useEntityReports';
import { hasNoReport, ReportsMessage } from '../ReportsMessage';
import { Surface } from '../Surface';
import { TabReport } from './TabReport';
import { TabSkeleton } from './TabSkeleton';

/** Everything that is known of how ready the entity is, and how to get further. */
export const ReadinessTab = () => {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const reports = useEntityReports(entityRef);
  if (reports.loading) return <TabSkeleton />;
  if (hasNoReport(reports)) {
    return (
      <Surface>
        <ReportsMessage reports={reports} />
      </Surface>
    );
  }
  return <TabReport entity={entity} reports={reports} />;
};
