import useMediaQuery from '@material-ui/core/useMediaQuery';
import { TWO_COLUMNS } from '../lib/breakpoints';

/** Whether the tab has a second column; for what stands elsewhere where it has none. */
export function useBeside(): boolean {
  return useMediaQuery(`(min-width: ${TWO_COLUMNS}px)`, { noSsr: true });
}
