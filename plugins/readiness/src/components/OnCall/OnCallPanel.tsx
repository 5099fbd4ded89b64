import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport, EntityAlarms } from 'backstage-plugin-readiness-common';
import { Polled } from '../../hooks/usePolled';
import { useWords } from '../../hooks/useWords';
import { isAlarmed } from '../../lib/alarms/asked';
import { messageOf } from '../../lib/errors';
import { Panel } from '../Panel';
import { Skeleton } from '../Skeleton';
import { WhoIsOnCall } from './WhoIsOnCall';

const useStyles = makeStyles(theme => ({
  body: {
    minHeight: 42,
    padding: theme.spacing(1.5, 2.5),
    fontSize: '0.8125rem',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  quiet: { color: theme.palette.text.secondary },
}));

interface OnCallPanelProps {
  entity: Entity;
  report: CurrentReport['report'];
  alarms: Polled<EntityAlarms>;
}

/** Who is on call now; asked together with the alarms. */
export const OnCallPanel = ({ entity, report, alarms }: OnCallPanelProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { value, error, loading } = alarms;
  const onCall = value?.onCall;
  if (!isAlarmed(entity, report.traits) && !onCall) return null;
  return (
    <Panel title={t('onCall.title')} aside={onCall?.schedule}>
      <div className={classes.body}>
        {loading && <Skeleton width="70%" height={20} />}
        {onCall && <WhoIsOnCall onCall={onCall} />}
        {value && !onCall && (
          <span className={classes.quiet}>{t('onCall.noSource')}</span>
        )}
        {!value && error && (
          <span className={classes.quiet}>
            {t('onCall.failed', { message: messageOf(error) })}
          </span>
        )}
      </div>
    </Panel>
  );
};
