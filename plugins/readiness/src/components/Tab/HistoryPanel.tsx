import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useEntityHistory } from '../../hooks/useEntityHistory';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { Panel } from '../Panel';
import { Skeleton } from '../Skeleton';
import { HistoryItem } from './HistoryItem';

const useStyles = makeStyles(theme => ({
  body: { minHeight: 160, padding: theme.spacing(0.75, 2.5, 1.5) },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  bones: { display: 'grid', gap: theme.spacing(1.5), paddingTop: 12 },
  small: { paddingTop: theme.spacing(1.25) },
}));

interface HistoryPanelProps {
  entityRef: string;
  current: CurrentReport;
}

/** What changed and why, newest first. */
export const HistoryPanel = ({ entityRef, current }: HistoryPanelProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { scorecard, report } = current;
  // Loads again when the verdict did, as after checking now.
  const version = `${report.score} ${report.level} ${report.definitionHash}`;
  const history = useEntityHistory(entityRef, scorecard.id, version);
  return (
    <Panel title={t('history.title')}>
      <div className={classes.body}>
        {!history.entries && history.loading && (
          <div className={classes.bones}>
            {[0, 1, 2].map(key => (
              <Skeleton key={key} width="100%" height={36} />
            ))}
          </div>
        )}
        {history.entries?.length === 0 && (
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.small}
          >
            {t('history.none')}
          </Typography>
        )}
        <ul className={classes.list}>
          {history.entries?.map(entry => (
            <HistoryItem key={entry.id} entry={entry} scorecard={scorecard} />
          ))}
        </ul>
        {history.error && (
          <Typography variant="body2" color="error" role="alert">
            {t('history.failed', { message: messageOf(history.error) })}
          </Typography>
        )}
        {(history.hasMore || history.error) && (
          <Button
            size="small"
            disabled={history.loading}
            onClick={history.more}
          >
            {t(history.error ? 'common.tryAgain' : 'common.showMore')}
          </Button>
        )}
      </div>
    </Panel>
  );
};
