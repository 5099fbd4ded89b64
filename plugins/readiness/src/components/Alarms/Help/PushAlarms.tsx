import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useBackendUrl } from '../../../hooks/useBackendUrl';
import { useWords } from '../../../hooks/useWords';
import { alarmCall } from '../../../lib/alarms/alarmCall';
import { CopyableCode } from '../../CopyableCode';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
    padding: theme.spacing(0, 2.5, 2.5),
  },
}));

/** The way to a first alarm that needs no server: one call. */
export const PushAlarms = ({ entity }: { entity: Entity }) => {
  const classes = useStyles();
  const { t } = useWords();
  const baseUrl = useBackendUrl();
  return (
    <div className={classes.body}>
      <Typography variant="body2" color="textSecondary">
        {t('alarms.help.push')}
      </Typography>
      <CopyableCode
        label={t('connect.copy')}
        text={alarmCall(baseUrl, stringifyEntityRef(entity))}
      />
    </div>
  );
};
