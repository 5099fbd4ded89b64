import { Content } from '@backstage/core-components';
import { ActionsPage } from '../Actions';

/** The actions tab, as wide as the page's other tabs. */
export const ActionsContent = () => (
  <Content>
    <ActionsPage />
  </Content>
);
