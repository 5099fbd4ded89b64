import { makeStyles, useTheme } from '@material-ui/core/styles';
import { Health } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { toneColour } from '../../lib/colours';
import { Panel } from '../Panel';
import { Time } from '../Time';

const useStyles = makeStyles(theme => ({
  body: { padding: theme.spacing(2, 2.5) },
  words: { fontSize: '0.875rem', fontWeight: 600 },
  note: {
    marginTop: theme.spacing(0.75),
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
  },
  bar: {
    height: 8,
    marginTop: theme.spacing(1),
    borderRadius: 4,
    overflow: 'hidden',
    backgroundColor: theme.palette.action.hover,
  },
}));

/** How many entities have their verdict, and how many wait for a new one. */
export const EvaluationPanel = ({
  evaluation,
}: {
  evaluation: Health['evaluation'];
}) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const backgroundColor = toneColour(useTheme(), 'good');
  const { entities, evaluated, due, oldestDueSince } = evaluation;
  const time = oldestDueSince && <Time at={oldestDueSince} />;
  return (
    <Panel title={t('evaluation.title')}>
      <div className={classes.body}>
        <div className={classes.words}>
          {t('evaluation.judged', {
            count: entities,
            evaluated: number(evaluated),
          })}
        </div>
        <div className={classes.bar} aria-hidden>
          <div
            style={{
              height: '100%',
              width: `${entities ? (100 * evaluated) / entities : 0}%`,
              backgroundColor,
            }}
          />
        </div>
        <div className={classes.note}>
          {!entities && t('evaluation.empty')}
          {entities > 0 && due === 0 && t('evaluation.upToDate')}
          {due > 0 && t('evaluation.due', { count: due })}
          {due > 0 && time && <>, {t('evaluation.oldest', { time })}</>}
        </div>
      </div>
    </Panel>
  );
};
