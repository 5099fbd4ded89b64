import { makeStyles } from '@material-ui/core/styles';
import { HistoryEntry, ScorecardView } from 'backstage-plugin-readiness-common';
import { useWords } from '../../hooks/useWords';
import { CAUSE_TONES, movementInWords } from '../../lib/history';
import { Pill } from '../Pill';
import { Time } from '../Time';

const SHOWN = 3;

const useStyles = makeStyles(theme => ({
  item: {
    padding: theme.spacing(1.25, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  first: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    fontSize: '0.875rem',
    fontWeight: 600,
  },
  time: {
    marginLeft: 'auto',
    fontSize: '0.75rem',
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
  changes: {
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    listStyle: 'none',
    fontSize: '0.8125rem',
    lineHeight: '19px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

interface HistoryItemProps {
  entry: HistoryEntry;
  scorecard: ScorecardView;
}

export const HistoryItem = ({ entry, scorecard }: HistoryItemProps) => {
  const classes = useStyles();
  const { t, number } = useWords();
  const more = entry.changes.length - SHOWN;
  return (
    <li className={classes.item}>
      <div className={classes.first}>
        {entry.previousLevel !== undefined && (
          <Pill
            tone={CAUSE_TONES[entry.cause]}
            title={t(`cause.meaning.${entry.cause}`)}
          >
            {t(`cause.name.${entry.cause}`)}
          </Pill>
        )}
        <span>{movementInWords(t, entry, scorecard)}</span>
        <span className={classes.time}>
          <Time at={entry.at} format="short" />
        </span>
      </div>
      <ul className={classes.changes}>
        {entry.changes.slice(0, SHOWN).map(({ check, title, detail }) => (
          <li key={check}>
            {title}
            {detail && ` (${detail})`}
          </li>
        ))}
        {more > 0 && <li>{t('history.more', { number: number(more) })}</li>}
      </ul>
    </li>
  );
};
