import { Content } from '@backstage/core-components';
import { HealthPage } from '../Health';

/** The health tab, as wide as the page's other tabs. */
export const HealthContent = () => (
  <Content>
    <HealthPage />
  </Content>
);
