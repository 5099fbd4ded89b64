import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  ReportSummary,
  ScorecardView,
} from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';
import { LevelIcon } from '../LevelIcon';

const useStyles = makeStyles(theme => ({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    padding: theme.spacing(0.75, 0),
    fontSize: '0.875rem',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  name: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  level: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
  score: {
    minWidth: 28,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
}));

interface LowestItemProps {
  scorecard: ScorecardView;
  report: ReportSummary;
}

/** One that stands low: who, at which level, with which score. */
export const LowestItem = ({ scorecard, report }: LowestItemProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const { score, level } = report;
  const spoken =
    score === null
      ? t('score.none')
      : t('score.plain', { score: number(score) });
  return (
    <li className={classes.item}>
      <span className={classes.name}>
        <EntityRefLink entityRef={report.entityRef} defaultKind="component" />
      </span>
      <span className={classes.level}>
        <LevelIcon scorecard={scorecard} level={level} size={12} />
        {levelTitle(t, scorecard, level)}
      </span>
      <span className={classes.score} title={spoken}>
        {score === null ? t('rollup.noScore') : number(score)}
      </span>
    </li>
  );
};
