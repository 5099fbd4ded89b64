import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  '@keyframes pulse': { '0%, 100%': { opacity: 1 }, '50%': { opacity: 0.5 } },
  bone: {
    display: 'block',
    maxWidth: '100%',
    backgroundColor: theme.palette.action.hover,
    animation: '$pulse 1.6s ease-in-out infinite',
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
}));

interface SkeletonProps {
  width: number | string;
  height: number;
  round?: boolean;
}

/** Holds the place of something until it is there, at its final size. */
export const Skeleton = ({ width, height, round }: SkeletonProps) => {
  const classes = useStyles();
  return (
    <span
      aria-hidden
      className={classes.bone}
      style={{ width, height, borderRadius: round ? '50%' : 4 }}
    />
  );
};
