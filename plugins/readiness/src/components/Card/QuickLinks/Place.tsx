import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  label: { fontSize: '0.75rem', color: theme.palette.text.secondary },
  value: {
    display: 'flex',
    justifyContent: 'center',
    alignItems: 'center',
    minHeight: 22,
    margin: 0,
    fontSize: '0.8125rem',
    '& > *': {
      minWidth: 0,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
}));

interface PlaceProps {
  label: string;
  children: ReactNode;
}

/** A name and what stands under it. */
export const Place = ({ label, children }: PlaceProps) => {
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  );
};
