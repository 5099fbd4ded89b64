import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useBackendUrl } from '../../../hooks/useBackendUrl';
import { useWords } from '../../../hooks/useWords';
import {
  deploymentCall,
  FEED_ANNOTATIONS,
} from '../../../lib/delivery/deploymentCall';
import { AnnotationTable } from '../../AnnotationTable';
import { CopyableCode } from '../../CopyableCode';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
    padding: theme.spacing(2, 2.5, 0.5),
  },
  title: { fontWeight: 600, fontSize: '0.9375rem' },
}));

/** What to do first where no feed knows the entity: a call to take over, and what feeds go by. */
export const HowToConnect = ({ entity }: { entity: Entity }) => {
  const classes = useStyles();
  const { t } = useWords();
  const baseUrl = useBackendUrl();
  return (
    <>
      <div className={classes.body}>
        <Typography className={classes.title}>{t('connect.title')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('connect.intro')}
        </Typography>
        <CopyableCode
          label={t('connect.copy')}
          text={deploymentCall(baseUrl, stringifyEntityRef(entity))}
        />
        <Typography variant="body2" color="textSecondary">
          {t('connect.mapping')}
        </Typography>
      </div>
      <AnnotationTable entity={entity} annotations={FEED_ANNOTATIONS} />
    </>
  );
};
