import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { levelColour, levelTitle } from '../../lib/levels';
import { whenConnected } from '../../lib/signals';
import { PathView } from '../../lib/types';
import { ownStepsInWords, stepsBy } from '../../lib/way';
import { sentenceCase } from '../../lib/words';
import { WayStep } from './WayStep';

const useStyles = makeStyles<Theme, { colour: string }>(theme => ({
  way: {
    margin: theme.spacing(0, 2.5, 2.5),
    padding: theme.spacing(1.75, 2),
    borderLeft: '3px solid',
    borderLeftColor: ({ colour }) => colour,
    borderRadius: 3,
    backgroundColor: theme.palette.action.hover,
  },
  title: { fontSize: '0.875rem', fontWeight: 700 },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    columnGap: theme.spacing(4),
    margin: theme.spacing(0.75, 0, 0),
    padding: 0,
    listStyle: 'none',
  },
  others: {
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: '0.8125rem',
    lineHeight: '20px',
    color: theme.palette.text.secondary,
  },
}));

interface WayProps {
  current: CurrentReport;
  path: PathView;
}

/** The cheapest way to the next rung: whose move each step is, and how long yours take. */
export const Way = ({ current, path }: WayProps) => {
  const mode = useTheme().palette.type;
  const { scorecard } = current;
  const colour = levelColour(scorecard, path.level, mode);
  const classes = useStyles({ colour });
  const steps = stepsBy(current, path);
  const title = `The way to ${levelTitle(scorecard, path.level)}`;
  const titles = (waiting: typeof steps.time) =>
    waiting.map(step => step.title).join('; ');
  return (
    <section className={classes.way} aria-label={title}>
      <Typography component="h3" className={classes.title}>
        {title}: {ownStepsInWords(path)}
      </Typography>
      <ol className={classes.steps}>
        {steps.owner.map(step => (
          <WayStep key={step.check} step={step} />
        ))}
      </ol>
      <ul className={classes.others}>
        {steps.platform.length > 0 && (
          <li>
            {steps.platform.length} for the platform: {titles(steps.platform)}
          </li>
        )}
        {steps.time.length > 0 && (
          <li>
            {steps.time.length} for time alone: {titles(steps.time)}
          </li>
        )}
        {path.waitsForSignals.length > 0 && (
          <li>
            {sentenceCase(
              `${levelTitle(scorecard, path.level)} opens when ${whenConnected(
                path.waitsForSignals,
              )}`,
            )}
          </li>
        )}
      </ul>
    </section>
  );
};
