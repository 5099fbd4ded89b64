import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReportCounts } from 'backstage-plugin-readiness-common';
import { Answer } from '../../hooks/useAnswer';
import { useWords } from '../../hooks/useWords';
import { messageOf } from '../../lib/errors';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';
import { FilterChip } from '../Tab/FilterChip';
import { useServicesContext } from './ServicesContext';

const useStyles = makeStyles(theme => ({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    minHeight: 32,
  },
  total: { fontWeight: 700, fontSize: '1.125rem', minWidth: 120 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** How many there are, and how they stand; each level narrows the list to itself. */
export const LevelChips = ({ counts }: { counts: Answer<ReportCounts> }) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { scorecard, view, change } = useServicesContext();
  const levels = counts.value?.levels ?? placeholders(scorecard.levels);
  const toggle = (level: string) =>
    change({
      level: view.level.includes(level)
        ? view.level.filter(other => other !== level)
        : [...view.level, level],
    });
  return (
    <div className={classes.line}>
      <Typography component="h2" className={classes.total} aria-live="polite">
        {counts.value
          ? t('services.total', { count: counts.value.total })
          : t('services.title')}
      </Typography>
      <div
        className={classes.chips}
        role="group"
        aria-label={t('services.levels')}
      >
        {levels.map(({ value, count }) => (
          <FilterChip
            key={value}
            label={levelTitle(t, scorecard, value)}
            count={count === undefined ? '–' : number(count)}
            icon={<LevelIcon scorecard={scorecard} level={value} size={12} />}
            pressed={view.level.includes(value)}
            onClick={() => toggle(value)}
          />
        ))}
      </div>
      {counts.error && (
        <Typography variant="body2" role="alert">
          {t('services.countsFailed', { message: messageOf(counts.error) })}
        </Typography>
      )}
    </div>
  );
};

/** The levels before they are counted, so that nothing moves then. */
function placeholders(
  levels: readonly { id: string }[],
): { value: string; count?: number }[] {
  return [...levels.map(({ id }) => id), 'none', 'unjudged'].map(value => ({
    value,
  }));
}
