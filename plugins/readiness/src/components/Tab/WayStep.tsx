import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useLocation } from 'react-router-dom';
import { useWords } from '../../hooks/useWords';
import { quietColour } from '../../lib/colours';
import { Step } from '../../lib/way';

const useStyles = makeStyles(theme => ({
  step: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    padding: theme.spacing(0.5, 0),
    fontSize: '0.875rem',
    lineHeight: '20px',
  },
  gain: {
    flex: 'none',
    fontSize: '0.8125rem',
    color: quietColour(theme),
  },
}));

/** One step of the owner's; leads to its row. */
export const WayStep = ({ step }: { step: Step }) => {
  const classes = useStyles();
  const { points, effort } = useWords();
  const { pathname, search } = useLocation();
  return (
    <li className={classes.step}>
      <Link to={`${pathname}${search}#${step.check}`} title={step.text}>
        {step.title}
      </Link>
      <span className={classes.gain}>
        {points(step.gain)} · {effort(step.effort)}
      </span>
    </li>
  );
};
