import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { TabLink } from '../../hooks/useTabLink';
import { useWords } from '../../hooks/useWords';
import { levelTitle } from '../../lib/levels';

const useStyles = makeStyles(theme => ({
  steps: {
    fontSize: '0.8125rem',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
  },
}));

interface StepsToNextProps {
  current: CurrentReport;
  tabLink?: TabLink;
}

/** `4 steps to Gold`: what its owner can do, so nothing where nothing is theirs to do. */
export const StepsToNext = ({ current, tabLink }: StepsToNextProps) => {
  const classes = useStyles();
  const { t } = useWords();
  const { next } = current.report;
  const count = next?.steps.filter(
    ({ waitsFor }) => waitsFor === 'owner',
  ).length;
  if (!next || !count) return null;
  const level = levelTitle(t, current.scorecard, next.level);
  const words = t('card.steps', { count, level });
  if (!tabLink) return <span className={classes.steps}>{words}</span>;
  return (
    <Link to={tabLink()} className={classes.steps}>
      {words}
    </Link>
  );
};
