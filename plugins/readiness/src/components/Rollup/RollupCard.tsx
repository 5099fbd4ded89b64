import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import { useRollup } from '../../hooks/useRollup';
import { useScorecard } from '../../hooks/useScorecard';
import { useWords } from '../../hooks/useWords';
import { MAIN_SCORECARD } from '../../lib/levelLabels';
import { FailedMessage } from '../FailedMessage';
import { Message } from '../Message';
import { Surface } from '../Surface';
import { rollupFilter } from './rollupFilter';
import { RollupReport } from './RollupReport';
import { RollupSkeleton } from './RollupSkeleton';

const useStyles = makeStyles(theme => ({
  header: {
    padding: theme.spacing(2, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 700, fontSize: '1.25rem', lineHeight: '28px' },
  subtitle: {
    minHeight: 24,
    fontSize: '0.8125rem',
    lineHeight: '24px',
    color: theme.palette.text.secondary,
  },
}));

/**
 * What the card sums up by.
 *
 * @public
 */
export interface EntityReadinessRollupCardProps {
  /** Id of the scorecard whose levels are counted; `production-readiness` unless given. */
  scorecard?: string;
}

/** The readiness of all that a group owns, or that a system or domain contains. */
export const RollupCard = (props: EntityReadinessRollupCardProps) => {
  const id = props.scorecard ?? MAIN_SCORECARD;
  const classes = useStyles();
  const { t, number } = useWords();
  const { entity } = useEntity();
  const { scorecard, loading } = useScorecard(id);
  const filter = rollupFilter(entity, id);
  const { value, error, retry } = useRollup(filter);

  const title = t(filter.owner ? 'rollup.owned' : 'rollup.contained');
  const total = value?.counts.total;
  return (
    <Surface label={title}>
      <header className={classes.header}>
        <Typography component="h2" className={classes.title}>
          {title}
        </Typography>
        <div className={classes.subtitle}>
          {total !== undefined &&
            !loading &&
            t('rollup.amount', {
              count: total,
              number: number(total),
              scorecard: scorecard.title,
            })}
        </div>
      </header>
      {!error && (!value || loading) && <RollupSkeleton />}
      {error && (
        <FailedMessage
          title={t('reports.failedTitle')}
          error={error}
          retry={retry}
        />
      )}
      {!error && !loading && total === 0 && (
        <Message
          role="status"
          icon={<RemoveCircleOutlineIcon />}
          title={t('rollup.noneTitle')}
        >
          {t('rollup.none')}
        </Message>
      )}
      {!error && !loading && value && total !== 0 && (
        <RollupReport scorecard={scorecard} filter={filter} rollup={value} />
      )}
    </Surface>
  );
};
