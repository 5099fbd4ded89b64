import LockIcon from '@material-ui/icons/LockOutlined';
import { readinessHealthReadPermission } from 'backstage-plugin-readiness-common';
import { useHealth } from '../../hooks/useHealth';
import { useWords } from '../../hooks/useWords';
import { isNotAllowed } from '../../lib/errors';
import { FailedMessage } from '../FailedMessage';
import { Message } from '../Message';
import { Surface } from '../Surface';
import { HealthReport } from './HealthReport';
import { HealthSkeleton } from './HealthSkeleton';

/** How the sources and the definitions stand, for whoever runs the portal. */
export const HealthPage = () => {
  const { t } = useWords();
  const { value, asOf, error, loading, retry } = useHealth();
  if (loading) return <HealthSkeleton />;
  if (error && isNotAllowed(error)) {
    return (
      <Surface>
        <Message
          role="status"
          icon={<LockIcon />}
          title={t('health.deniedTitle')}
        >
          {t('health.denied', {
            permission: readinessHealthReadPermission.name,
          })}
        </Message>
      </Surface>
    );
  }
  if (!value || !asOf) {
    return (
      <Surface>
        <FailedMessage
          title={t('health.failedTitle')}
          error={error}
          retry={retry}
        />
      </Surface>
    );
  }
  return <HealthReport health={value} asOf={asOf} error={error} />;
};
