import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 2,
    height: 8,
    borderRadius: 4,
    overflow: 'hidden',
    backgroundColor: theme.palette.action.hover,
  },
  // What is rare is still seen.
  part: { minWidth: 5 },
}));

interface ShareBarProps {
  parts: readonly {
    id: string;
    amount: number;
    colour: string;
    opacity: number;
  }[];
}

/** Amounts as shares of all of them; who does not see it is told in words beside it. */
export const ShareBar = ({ parts }: ShareBarProps) => {
  const classes = useStyles();
  return (
    <div className={classes.bar} aria-hidden>
      {parts.map(({ id, amount, colour, opacity }) => (
        <span
          key={id}
          className={classes.part}
          style={{ flexGrow: amount, backgroundColor: colour, opacity }}
        />
      ))}
    </div>
  );
};
