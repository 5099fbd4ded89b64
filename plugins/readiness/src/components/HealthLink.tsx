import { Link } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { readinessHealthReadPermission } from 'backstage-plugin-readiness-common';
import { useOptionalRoute } from '../hooks/useOptionalRoute';
import { useWords } from '../hooks/useWords';
import { readinessPageRouteRef } from '../routes';

/** To where the platform team sees why something waits for it; for those who may go there. */
export const HealthLink = ({ separator = '' }: { separator?: string }) => {
  const { t } = useWords();
  const page = useOptionalRoute(readinessPageRouteRef);
  const { allowed } = usePermission({
    permission: readinessHealthReadPermission,
  });
  if (page === undefined || !allowed) return null;
  return (
    <>
      {separator}
      <Link to={`${page}/health`} underline="always">
        {t('source.health')}
      </Link>
    </>
  );
};
