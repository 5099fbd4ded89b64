import { readinessHealthReadPermission } from 'backstage-plugin-readiness-common';
import { RestContext } from '../RestContext';
import { route } from '../route';

export const getHealth = ({ health, pluginAccess }: RestContext) =>
  route('/v1/health', 'get', async ({ caller }) => {
    await pluginAccess.assertMay(
      readinessHealthReadPermission,
      caller,
      'see how sources and definitions stand',
    );
    return health();
  });
