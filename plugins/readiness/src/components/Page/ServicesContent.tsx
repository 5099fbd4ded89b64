import { Content } from '@backstage/core-components';
import { ServicesPage } from '../Services';

/** The services tab, as wide as the page's other tabs. */
export const ServicesContent = () => (
  <Content>
    <ServicesPage />
  </Content>
);
