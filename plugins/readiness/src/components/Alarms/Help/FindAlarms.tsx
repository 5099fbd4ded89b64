import { Entity } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../../hooks/useWords';
import { ALARM_ANNOTATIONS, alarmLabel } from '../../../lib/alarms/alarmNames';
import { AnnotationTable } from '../../AnnotationTable';
import { CopyableCode } from '../../CopyableCode';
import { AskedFor } from './AskedFor';
import { FirstAlarm } from './FirstAlarm';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
    padding: theme.spacing(2, 2.5),
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: 600, fontSize: '0.9375rem' },
  // Its own margin would stand twice beside that of the body.
  annotations: { margin: theme.spacing(-0.5, -2.5) },
}));

/** What was asked for in vain, and three ways to an alarm that is found. */
export const FindAlarms = ({ entity }: { entity: Entity }) => {
  const classes = useStyles();
  const { t } = useWords();
  const text = (words: string) => (
    <Typography variant="body2" color="textSecondary">
      {words}
    </Typography>
  );
  return (
    <div className={classes.body}>
      <Typography className={classes.title}>
        {t('alarms.help.unmatched.title')}
      </Typography>
      <AskedFor />
      {text(t('alarms.help.label'))}
      <CopyableCode
        text={alarmLabel(entity)}
        label={t('alarms.help.copyLabel')}
      />
      {text(t('alarms.help.annotations'))}
      <div className={classes.annotations}>
        <AnnotationTable entity={entity} annotations={ALARM_ANNOTATIONS} />
      </div>
      <FirstAlarm />
    </div>
  );
};
