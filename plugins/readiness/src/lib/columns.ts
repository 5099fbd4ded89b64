import { Theme } from '@material-ui/core/styles';
import { TWO_COLUMNS } from './breakpoints';

/** A wide column and one of that many pixels beside it; one below the other where there is no room. */
export const columns = (theme: Theme, aside: number) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: theme.spacing(2.5),
  alignItems: 'start',
  [theme.breakpoints.up(TWO_COLUMNS)]: {
    gridTemplateColumns: `minmax(0, 1fr) ${aside}px`,
  },
});
