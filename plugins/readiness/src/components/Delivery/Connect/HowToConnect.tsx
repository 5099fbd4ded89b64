import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { useWords } from '../../../hooks/useWords';
import { FEED_ANNOTATIONS, pushCall } from '../../../lib/delivery/pushCall';
import { CopyableCode } from '../../CopyableCode';
import { FactTable } from '../../FactTable';

const useStyles = makeStyles(theme => ({
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
    padding: theme.spacing(2, 2.5, 0.5),
  },
  title: { fontWeight: 600, fontSize: '0.9375rem' },
  annotations: { '& dt': { overflowWrap: 'anywhere' } },
}));

/** What to do first where no feed knows the entity: a call to take over, and what feeds go by. */
export const HowToConnect = ({ entity }: { entity: Entity }) => {
  const classes = useStyles();
  const { t } = useWords();
  const discovery = useApi(discoveryApiRef);
  const { value: baseUrl } = useAsync(
    () => discovery.getBaseUrl('readiness'),
    [discovery],
  );
  return (
    <>
      <div className={classes.body}>
        <Typography className={classes.title}>{t('connect.title')}</Typography>
        <Typography variant="body2" color="textSecondary">
          {t('connect.intro')}
        </Typography>
        <CopyableCode
          label={t('connect.copy')}
          text={pushCall(
            baseUrl ?? 'https://portal.example.com/api/readiness',
            stringifyEntityRef(entity),
          )}
        />
        <Typography variant="body2" color="textSecondary">
          {t('connect.mapping')}
        </Typography>
      </div>
      <div className={classes.annotations}>
        <FactTable
          entries={FEED_ANNOTATIONS.map(annotation => {
            const value = entity.metadata.annotations?.[annotation];
            return {
              key: annotation,
              term: <code>{annotation}</code>,
              value: '',
              note: value ? t('connect.has', { value }) : t('connect.hasNot'),
            };
          })}
        />
      </div>
    </>
  );
};
