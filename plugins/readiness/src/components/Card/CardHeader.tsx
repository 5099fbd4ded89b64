import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CurrentReport, SourceState } from 'backstage-plugin-readiness-common';
import { ReactNode } from 'react';
import { useWords } from '../../hooks/useWords';
import { lastChecked } from '../../lib/sources';
import { ScorecardSelect } from '../ScorecardSelect';
import { Skeleton } from '../Skeleton';
import { Time } from '../Time';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(2, 2.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 700, fontSize: '1.25rem', lineHeight: '28px' },
  subtitle: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: 4,
    minHeight: 24,
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

interface CardHeaderProps {
  loading: boolean;
  reports: readonly CurrentReport[];
  current?: CurrentReport;
  sources: readonly SourceState[];
  onSelect(scorecard: string): void;
  /** At the right edge: whether to deploy now. */
  aside?: ReactNode;
}

export const CardHeader = (props: CardHeaderProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { loading, reports, current, sources, onSelect, aside } = props;
  const checked = lastChecked(sources);
  return (
    <header className={classes.header}>
      <div>
        <Typography component="h2" className={classes.title}>
          {t('common.readiness')}
        </Typography>
        <div className={classes.subtitle}>
          {loading && <Skeleton width={210} height={12} />}
          {current && (
            <>
              <ScorecardSelect
                reports={reports}
                selected={current.scorecard.id}
                onSelect={onSelect}
              />{' '}
              {checked && (
                <span>
                  · {t('card.checked', { time: <Time at={checked} /> })}
                </span>
              )}
            </>
          )}
        </div>
      </div>
      {aside}
    </header>
  );
};
