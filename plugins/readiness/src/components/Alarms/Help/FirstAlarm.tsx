import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useTabLink } from '../../../hooks/useTabLink';
import { useWords } from '../../../hooks/useWords';
import { useAlarmsContext } from '../AlarmsContext';

const CHECK = 'alarms-exist';

/** What to watch first where there is no alarm at all; leads to the check, where it is asked. */
export const FirstAlarm = () => {
  const { t } = useWords();
  const tabLink = useTabLink();
  const { reports } = useAlarmsContext();
  const asked = reports.some(({ checks }) => CHECK in checks);
  return (
    <Typography variant="body2" color="textSecondary">
      {t('alarms.help.first')}{' '}
      {asked && tabLink && (
        <Link to={tabLink(CHECK)} underline="always">
          {t('alarms.help.why')}
        </Link>
      )}
    </Typography>
  );
};
