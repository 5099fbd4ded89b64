import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { TabLink } from '../../hooks/useTabLink';
import { levelTitle } from '../../lib/levels';
import { count } from '../../lib/numbers';

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
  const { next } = current.report;
  const own = next?.steps.filter(({ waitsFor }) => waitsFor === 'owner').length;
  if (!next || !own) return null;
  const words = `${count(own, 'step')} to ${levelTitle(
    current.scorecard,
    next.level,
  )}`;
  if (!tabLink) return <span className={classes.steps}>{words}</span>;
  return (
    <Link to={tabLink()} className={classes.steps}>
      {words}
    </Link>
  );
};
