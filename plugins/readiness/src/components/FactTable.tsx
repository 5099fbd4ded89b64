import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: theme.spacing(0.75, 2.5) },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: theme.spacing(2),
    padding: theme.spacing(0.75, 0),
    fontSize: '0.8125rem',
    lineHeight: '20px',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  value: { margin: 0, fontWeight: 600, textAlign: 'right' },
  note: {
    flexBasis: '100%',
    margin: 0,
    fontSize: '0.75rem',
    lineHeight: '18px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** A thing, what it is, and a note on it. */
export interface FactTableEntry {
  key: string;
  term: ReactNode;
  value: ReactNode;
  note?: ReactNode;
}

export const FactTable = ({ entries }: { entries: FactTableEntry[] }) => {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {entries.map(({ key, term, value, note }) => (
        <div key={key} className={classes.entry}>
          <dt>{term}</dt>
          <dd className={classes.value}>{value}</dd>
          {note && <dd className={classes.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
};
