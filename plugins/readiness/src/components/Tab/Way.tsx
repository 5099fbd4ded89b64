import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { CurrentReport } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { quietColour } from '../../lib/colours';
import { levelColour, levelTitle } from '../../lib/levels';
import { PathView } from '../../lib/types';
import { opensInWords, ownStepsInWords, Step, stepsBy } from '../../lib/way';
import { Translate } from '../../translations/words';
import { HealthLink } from '../HealthLink';
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
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    columnGap: theme.spacing(4),
    margin: theme.spacing(0.75, 0, 0),
    padding: 0,
    listStyle: 'none',
  },
  others: {
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    '&:empty': { display: 'none' },
    listStyle: 'none',
    fontSize: '0.8125rem',
    lineHeight: '20px',
    color: quietColour(theme),
  },
}));

interface WayProps {
  current: CurrentReport;
  path: PathView;
}

/** `2 wait for the platform: …; …` */
function waiting(t: Translate, mover: 'platform' | 'time', steps: Step[]) {
  const titles = steps.map(({ title }) => title).join('; ');
  return `${t(`way.${mover}`, { count: steps.length })}: ${titles}`;
}

/** The cheapest way to the next rung: whose move each step is, and how long yours take. */
export const Way = ({ current, path }: WayProps) => {
  const words = useWords();
  const { t } = words;
  const mode = useTheme().palette.type;
  const { scorecard } = current;
  const colour = levelColour(scorecard, path.level, mode);
  const classes = useStyles({ colour });
  const steps = stepsBy(current, path);
  const opens = opensInWords(words, current, path);
  const level = levelTitle(t, scorecard, path.level);
  const title = t('way.title', { level });
  return (
    <section className={classes.way} aria-label={title}>
      <Typography component="h3" className={classes.title}>
        {`${title}: ${ownStepsInWords(words, path)}`}
      </Typography>
      <ol className={classes.steps}>
        {steps.owner.map(step => (
          <WayStep key={step.check} step={step} />
        ))}
      </ol>
      <ul className={classes.others}>
        {steps.platform.length > 0 && (
          <li>
            {waiting(t, 'platform', steps.platform)}
            {current.report.level !== 'unjudged' && (
              <HealthLink separator=" · " />
            )}
          </li>
        )}
        {steps.time.length > 0 && <li>{waiting(t, 'time', steps.time)}</li>}
        {opens && <li>{opens}</li>}
      </ul>
    </section>
  );
};
