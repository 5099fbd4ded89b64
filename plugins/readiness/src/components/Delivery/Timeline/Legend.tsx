import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../../../hooks/useWords';
import { countKinds, TimelineItem } from '../../../lib/delivery/timelineItems';
import { MarkShape } from './MarkShape';

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 1.75),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: 5 },
}));

/** What the signs mean, with how many there are of each. */
export const Legend = ({ items }: { items: readonly TimelineItem[] }) => {
  const classes = useStyles();
  const { t, number } = useWords();
  return (
    <ul className={classes.legend} aria-label={t('timeline.legend')}>
      {countKinds(items).map(({ kind, count }) => (
        <li key={kind} className={classes.entry}>
          <svg width={13} height={13} viewBox="-6.5 -6.5 13 13" aria-hidden>
            <MarkShape kind={kind} />
          </svg>
          {t(`timeline.count.${kind}`, { count, number: number(count) })}
        </li>
      ))}
    </ul>
  );
};
