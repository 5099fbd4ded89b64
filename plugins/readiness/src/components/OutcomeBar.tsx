import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useWords } from '../hooks/useWords';
import { toneColour } from '../lib/colours';
import { RowStatus, TONES } from '../lib/statuses';
import { ReportView } from '../lib/types';
import { OutcomeIcon } from './OutcomeIcon';
import { ShareBar } from './ShareBar';

const ORDER: RowStatus[] = [
  'pass',
  'fail',
  'unknown',
  'error',
  'waived',
  'waiting',
];

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(1.5),
    margin: theme.spacing(0.75, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: '0.75rem',
    lineHeight: '20px',
  },
  entry: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 3,
    whiteSpace: 'nowrap',
    '& svg': { fontSize: '0.875rem' },
  },
}));

/** How the checks came out, as shares of their number; the legend says the same in words. */
export const OutcomeBar = ({ tallies }: { tallies: ReportView['tallies'] }) => {
  const classes = useStyles();
  const theme = useTheme();
  const { t, number } = useWords();
  const parts = ORDER.map(status => ({
    id: status,
    amount: tallies[status as keyof typeof tallies].checks,
    colour: toneColour(theme, TONES[status]),
    opacity: status === 'waiting' ? 0.35 : 1,
  })).filter(({ amount }) => amount > 0);
  return (
    <div>
      <ShareBar parts={parts} />
      <ul className={classes.legend} aria-label={t('outcome.list')}>
        {parts.map(({ id, amount, colour }) => (
          <li key={id} className={classes.entry} style={{ color: colour }}>
            <OutcomeIcon status={id} />
            {t(`outcome.counted.${id}`, { number: number(amount) })}
          </li>
        ))}
      </ul>
    </div>
  );
};
