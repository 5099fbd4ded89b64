import { makeStyles, useTheme } from '@material-ui/core/styles';
import { CollectorRunView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../../hooks/useWords';
import { Tone, toneColour } from '../../../lib/colours';
import { RunStatus, runStatus } from '../../../lib/health';
import { Words } from '../../../translations/words';

const useStyles = makeStyles(theme => ({
  bars: {
    display: 'flex',
    alignItems: 'flex-end',
    justifyContent: 'flex-end',
    gap: 1,
    height: 16,
    marginTop: theme.spacing(0.5),
  },
  bar: { width: 5, borderRadius: 1 },
}));

// Told apart by height as well as by colour.
const LOOKS: Record<RunStatus, { tone: Tone; height: string }> = {
  complete: { tone: 'good', height: '100%' },
  partly: { tone: 'caution', height: '60%' },
  failed: { tone: 'bad', height: '25%' },
};

/** The last runs, oldest first: tall is complete, half with failures, short failed. */
export const RunBars = ({ runs }: { runs: readonly CollectorRunView[] }) => {
  const classes = useStyles();
  const theme = useTheme();
  const words = useWords();
  if (!runs.length) return null;
  const summary = inWords(words, runs);
  return (
    <div
      className={classes.bars}
      role="img"
      aria-label={summary}
      title={summary}
    >
      {[...runs].reverse().map(run => {
        const { tone, height } = LOOKS[runStatus(run)];
        return (
          <span
            key={run.startedAt}
            className={classes.bar}
            style={{ height, backgroundColor: toneColour(theme, tone) }}
          />
        );
      })}
    </div>
  );
};

/** `The last 20 runs: 18 complete and 2 failed`. */
function inWords(
  { t, list, number }: Words,
  runs: readonly CollectorRunView[],
): string {
  const parts = (['complete', 'partly', 'failed'] as const).flatMap(status => {
    const amount = runs.filter(run => runStatus(run) === status).length;
    return amount ? [t(`runs.${status}`, { number: number(amount) })] : [];
  });
  return t('runs.summary', { count: runs.length, how: list(parts) });
}
