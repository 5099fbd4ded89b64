import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircleOutline';
import ReportProblemIcon from '@material-ui/icons/ReportProblemOutlined';
import { Health } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { toneColour } from '../../lib/colours';
import { messageOf } from '../../lib/errors';
import { answers, needingYou, onlyCatalog, sourcesOf } from '../../lib/health';
import { Surface } from '../Surface';
import { Time } from '../Time';

const useStyles = makeStyles<Theme, { colour: string }>(theme => ({
  overall: {
    display: 'flex',
    gap: theme.spacing(2),
    padding: theme.spacing(2, 2.5),
    '& > svg': { flex: 'none', fontSize: 28, color: ({ colour }) => colour },
  },
  words: { flex: '1 1 0', minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  sentence: { fontSize: '1.125rem', fontWeight: 700, lineHeight: '28px' },
  small: {
    fontSize: '0.8125rem',
    lineHeight: '20px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

interface OverallProps {
  health: Health;
  asOf: string;
  error?: Error;
}

/** The whole page in a sentence: how many sources answer, and how much of it is yours to mend. */
export const Overall = ({ health, asOf, error }: OverallProps) => {
  const { t, number } = useWords();
  const sources = sourcesOf(health);
  const needs = needingYou(health);
  const tone = needs > 0 ? 'caution' : 'good';
  const classes = useStyles({ colour: toneColour(useTheme(), tone) });
  const Icon = needs > 0 ? ReportProblemIcon : CheckCircleIcon;
  const answering = t('health.answering', {
    answering: number(sources.filter(answers).length),
    count: sources.length,
  });
  const needing = needs
    ? t('health.needsYou', { count: needs })
    : t('health.needsNobody');
  const time = <Time at={asOf} />;
  return (
    <Surface className={classes.overall}>
      <Icon aria-hidden />
      <div className={classes.words}>
        <div className={classes.line}>
          <Typography component="h2" className={classes.sentence}>
            {`${answering}; ${needing}`}
          </Typography>
          {!error && (
            <span className={classes.small}>{t('health.asOf', { time })}</span>
          )}
        </div>
        {error && (
          <div className={classes.small} role="status">
            {t('health.stale', { message: messageOf(error), time })}
          </div>
        )}
        {onlyCatalog(health) && (
          <div className={classes.small}>
            <strong>{t('health.startedTitle')}.</strong> {t('health.started')}
          </div>
        )}
      </div>
    </Surface>
  );
};
